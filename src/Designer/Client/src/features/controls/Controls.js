import { domify } from 'min-dom';

const SIGNS = {
  'zoom-in': 'M8 3v10M3 8h10',
  'zoom-out': 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  undo: 'M3 7h7a3 3 0 0 1 0 6H6M6 4 3 7l3 3',
  redo: 'M13 7H6a3 3 0 0 0 0 6h4M10 4l3 3-3 3'
};

const TEXTS = {
  'zoom-in': 'Zoom in',
  'zoom-out': 'Zoom out',
  fit: 'Show the whole diagram',
  undo: 'Undo',
  redo: 'Redo'
};

/** Buttons on the canvas, for people without a wheel; undo and redo where the diagram can be changed. */
export class Controls {
  constructor(canvas, eventBus, fit, translate, injector) {
    this._translate = translate;
    this._commands = injector.get('commandStack', false);
    this._actions = {
      'zoom-in': () => fit.zoomBy(1.25),
      'zoom-out': () => fit.zoomBy(0.8),
      fit: () => fit.whole(),
      undo: () => this._commands.undo(),
      redo: () => this._commands.redo()
    };
    this._bar = domify('<div class="bo-controls" role="toolbar"></div>');
    canvas.getContainer().append(this._bar);
    eventBus.on('diagram.init', () => this._draw());
    eventBus.on('i18n.changed', () => this._draw());
    eventBus.on([ 'commandStack.changed', 'import.done' ], () => this._enable());
    // A click on a button is none on the canvas.
    for (const kind of [ 'mousedown', 'click', 'dblclick' ]) {
      this._bar.addEventListener(kind, event => event.stopPropagation());
    }
  }

  _draw() {
    const names = Object.keys(SIGNS).filter(name => this._commands || !(name === 'undo' || name === 'redo'));
    this._bar.setAttribute('aria-label', this._translate('Diagram'));
    this._bar.replaceChildren(...names.map(name => this._button(name)));
    this._enable();
  }

  _button(name) {
    const button = domify(`<button type="button" data-action="${name}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${SIGNS[name]}"/></svg></button>`);
    const text = this._translate(TEXTS[name]);
    button.title = text;
    button.setAttribute('aria-label', text);
    button.addEventListener('click', this._actions[name]);
    return button;
  }

  _enable() {
    for (const [ name, can ] of [ [ 'undo', 'canUndo' ], [ 'redo', 'canRedo' ] ]) {
      const button = this._bar.querySelector(`[data-action="${name}"]`);
      if (button) {
        button.disabled = !this._commands[can]();
      }
    }
  }
}

Controls.$inject = [ 'canvas', 'eventBus', 'fit', 'translate', 'injector' ];
