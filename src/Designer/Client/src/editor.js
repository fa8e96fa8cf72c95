import Modeler from 'bpmn-js/lib/Modeler';
import minimap from 'diagram-js-minimap';
import behaviours from 'camunda-bpmn-js-behaviors/lib/camunda-cloud';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import { BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, ZeebePropertiesProviderModule } from 'bpmn-js-properties-panel';
import choosing from './features/choosing/index.js';
import controls from './features/controls/index.js';
import englishNameEntry from './features/english-names/entry/index.js';
import fit from './features/fit/index.js';
import flows from './features/flows/index.js';
import language from './features/language/index.js';
import minimapWords from './features/minimap-words/index.js';
import lint from './features/lint/index.js';
import panelWords from './features/panel-words/index.js';
import problems from './features/problems/index.js';
import saving from './features/saving/index.js';
import touch from './features/touch/index.js';
import { drawing } from './features/theme/drawing.js';
import { layOut } from './host/editor-layout.js';
import { Listener } from './host/listener.js';
import { openXml } from './host/open-xml.js';
import { stylesheet } from './host/stylesheet.js';
import { readText, writeText } from './host/text-stream.js';
import './styles/editor.css';

/** Makes an editor in an element; the component is told Changed(unsaved), ElementSelected(id), SaveRequested(). */
export async function create(element, options, component) {
  await stylesheet(import.meta.url, 'editor.css');
  return new DiagramEditor(element, options, new Listener(component));
}

class DiagramEditor {
  constructor(element, { language: code }, listener) {
    const { canvas, panel } = layOut(element);
    this._element = element;
    this._listener = listener;
    this._modeler = new Modeler({
      ...drawing,
      container: canvas,
      language: code,
      propertiesPanel: { parent: panel, feelPopupContainer: document.body },
      additionalModules: [
        BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, ZeebePropertiesProviderModule,
        behaviours, CreateAppendAnythingModule, minimap,
        language, choosing, flows, fit, controls, touch, problems, lint, saving, englishNameEntry, panelWords, minimapWords
      ]
    });
    this._modeler.on('changes.changed', ({ unsaved }) => listener.tell('Changed', unsaved));
    this._modeler.on('choosing.changed', ({ id }) => listener.tell('ElementSelected', id));
    this._modeler.on('saving.requested', () => listener.tell('SaveRequested'));
  }

  /** Answers { problem, warnings }. */
  async open(stream) {
    const opened = await openXml(this._modeler, await readText(stream));
    if (!opened.problem) {
      this._modeler.get('fit').first();
    }

    return opened;
  }

  /** The XML as bytes, with what is being typed; call saved() when it has been stored. */
  async save() {
    if (this._element.contains(document.activeElement)) {
      document.activeElement.blur();
      await new Promise(resolve => setTimeout(resolve));
    }

    this._exported = this._modeler.get('changes').mark();
    const { xml } = await this._modeler.saveXML({ format: true });
    return writeText(xml);
  }

  saved() {
    this._modeler.get('changes').saved(this._exported);
  }

  select(id) {
    return this._modeler.get('choosing').choose(id);
  }

  markProblems(problems) {
    this._modeler.get('problems').mark('check', problems);
  }

  setLanguage(code) {
    this._modeler.get('language').switchTo(code);
  }

  dispose() {
    this._listener.forget();
    this._modeler.destroy();
    this._element.replaceChildren();
  }
}
