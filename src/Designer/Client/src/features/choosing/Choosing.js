/** Chooses an element by its id and brings it into sight, also inside a collapsed subprocess; says which one a person chose. */
export class Choosing {
  constructor(canvas, elementRegistry, eventBus, selection) {
    this._canvas = canvas;
    this._registry = elementRegistry;
    this._selection = selection;
    this._told = null;
    eventBus.on('selection.changed', ({ newSelection }) => {
      const id = newSelection.length === 1 ? newSelection[0].businessObject.id : null;
      if (id !== this._told) {
        this._told = id;
        eventBus.fire('choosing.changed', { id });
      }
    });
  }

  /** Answers whether the element is drawn. */
  choose(id) {
    const element = id && this._registry.get(id);
    this._told = id ?? null;
    if (!element) {
      this._selection.select(null);
      return false;
    }

    const root = this._canvas.findRoot(element);
    if (root && root !== this._canvas.getRootElement()) {
      this._canvas.setRootElement(root);
    }

    if (element === root) {
      this._selection.select(null);
    } else {
      this._selection.select(element);
      this._canvas.scrollToElement(element, { top: 60, right: 60, bottom: 90, left: this._coveredLeft() + 60 });
    }

    return true;
  }

  _coveredLeft() {
    const palette = this._canvas.getContainer().querySelector('.djs-palette');
    return palette?.offsetWidth ? palette.offsetLeft + palette.offsetWidth : 0;
  }
}

Choosing.$inject = [ 'canvas', 'elementRegistry', 'eventBus', 'selection' ];
