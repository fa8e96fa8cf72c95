import { firstView } from './first-view.js';
import { wholeView } from './whole-view.js';

const MARGIN = 20;
const CONTROLS = 56;
const SMALLEST = 0.2;
const LARGEST = 4;

/** Shows the diagram as a whole, or its telling part where the whole would be too small to read; follows the size of its place. */
export class Fit {
  constructor(canvas, eventBus, elementRegistry) {
    this._canvas = canvas;
    this._registry = elementRegistry;
    this._watch = new ResizeObserver(() => this._resized());
    this._watch.observe(canvas.getContainer());
    eventBus.on('canvas.viewbox.changed', () => { this._untouched = this._showing; });
    eventBus.on('diagram.destroy', () => this._watch.disconnect());
  }

  /** The whole diagram. */
  whole() {
    const viewbox = this._canvas.viewbox();
    if (viewbox.outer.width && viewbox.inner.width) {
      this._show(wholeView(viewbox, this._margins()));
    }
  }

  /** The first look; focus names the elements that matter most, such as where the tokens stand. */
  first(focus = []) {
    this._focus = focus;
    this.whole();
    const boxes = this._boxes(focus);
    const view = firstView(this._canvas.viewbox(), boxes.length ? boxes : this._boxes([ this._start()?.id ]), this._margins());
    if (view) {
      this._show(view);
    }
  }

  zoomBy(factor) {
    this._canvas.zoom(Math.min(LARGEST, Math.max(SMALLEST, this._canvas.zoom() * factor)), 'auto');
  }

  _margins() {
    const palette = this._canvas.getContainer().querySelector('.djs-palette');
    const left = palette?.offsetWidth ? palette.offsetLeft + palette.offsetWidth + MARGIN : MARGIN;
    return { top: MARGIN, right: MARGIN, bottom: CONTROLS, left };
  }

  _start() {
    return this._registry.find(element => element.type === 'bpmn:StartEvent' && element.width);
  }

  _boxes(ids) {
    return ids.map(id => this._registry.get(id)).filter(element => element?.width)
      .map(({ x, y, width, height }) => ({ x, y, width, height }));
  }

  _show(view) {
    this._showing = true;
    this._canvas.viewbox(view);
    this._showing = false;
    this._untouched = true;
  }

  _resized() {
    const { clientWidth, clientHeight } = this._canvas.getContainer();
    if (!clientWidth || !clientHeight) {
      return;
    }

    const untouched = this._untouched;
    this._canvas.resized();
    if (this._focus && untouched) {
      this.first(this._focus);
    }
  }
}

Fit.$inject = [ 'canvas', 'eventBus', 'elementRegistry' ];
