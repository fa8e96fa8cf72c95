import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import choosing from './features/choosing/index.js';
import controls from './features/controls/index.js';
import englishNames from './features/english-names/index.js';
import fit from './features/fit/index.js';
import language from './features/language/index.js';
import progress from './features/progress/index.js';
import touch from './features/touch/index.js';
import wheel from './features/wheel/index.js';
import { drawing } from './features/theme/drawing.js';
import { Listener } from './host/listener.js';
import { openXml } from './host/open-xml.js';
import { stylesheet } from './host/stylesheet.js';
import { readText } from './host/text-stream.js';
import './styles/viewer.css';

/** Makes a read-only diagram in an element; the component is told ElementSelected(id). */
export async function create(element, options, component) {
  await stylesheet(import.meta.url, 'viewer.css');
  return new DiagramViewer(element, options, new Listener(component));
}

class DiagramViewer {
  constructor(element, { language: code }, listener) {
    element.classList.add('bo-diagram', 'bo-viewer');
    this._listener = listener;
    this._viewer = new NavigatedViewer({
      ...drawing,
      container: element,
      language: code,
      additionalModules: [ language, englishNames, choosing, fit, controls, touch, wheel, progress ]
    });
    this._viewer.on('choosing.changed', ({ id }) => listener.tell('ElementSelected', id));
  }

  /** Answers { problem, warnings }. */
  async open(stream, progress, selected) {
    const opened = await openXml(this._viewer, await readText(stream));
    if (!opened.problem) {
      this.showProgress(progress);
      this._viewer.get('fit').first([ ...Object.keys(progress.incidents), ...Object.keys(progress.standing) ]);
      if (selected) {
        this.select(selected);
      }
    }

    return opened;
  }

  showProgress(progress) {
    this._viewer.get('progress').show(progress);
  }

  select(id) {
    return this._viewer.get('choosing').choose(id);
  }

  setLanguage(code) {
    this._viewer.get('language').switchTo(code);
  }

  dispose() {
    this._listener.forget();
    this._viewer.destroy();
  }
}
