import { findHints } from './find.js';

const PAUSE = 400;

/** Keeps the drawing rules' hints up to date while a person draws. */
export class Lint {
  constructor(bpmnjs, eventBus, problems, translate) {
    this._bpmnjs = bpmnjs;
    this._problems = problems;
    this._translate = translate;
    eventBus.on([ 'import.done', 'commandStack.changed', 'i18n.changed' ], () => this._later());
    eventBus.on('diagram.destroy', () => { clearTimeout(this._timer); this._gone = true; });
  }

  _later() {
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this._run(), PAUSE);
  }

  async _run() {
    const definitions = this._bpmnjs.getDefinitions();
    const hints = definitions ? await findHints(definitions) : [];
    if (!this._gone) {
      this._problems.mark('drawing', hints.map(hint => ({ ...hint, message: this._translate(hint.message) })));
    }
  }
}

Lint.$inject = [ 'bpmnjs', 'eventBus', 'problems', 'translate' ];
