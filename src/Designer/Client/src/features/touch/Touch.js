import { gesture } from './gesture.js';

const SMALLEST = 0.2;
const LARGEST = 4;

/** One finger moves the canvas, two pinch it; a tap stays a click. bpmn-js has no touch handling of its own any more. */
export class Touch {
  constructor(canvas, eventBus) {
    this._canvas = canvas;
    this._fingers = new Map();
    const container = canvas.getContainer();
    container.classList.add('bo-touch');
    container.addEventListener('pointerdown', event => this._down(event));
    container.addEventListener('pointermove', event => this._move(event));
    for (const end of [ 'pointerup', 'pointercancel', 'pointerleave' ]) {
      container.addEventListener(end, event => this._fingers.delete(event.pointerId));
    }

    eventBus.on('diagram.clear', () => this._fingers.clear());
  }

  _down(event) {
    if (event.pointerType !== 'mouse' && !event.target.closest('.djs-palette, .djs-context-pad, .djs-popup, .bo-controls')) {
      this._fingers.set(event.pointerId, point(event));
    }
  }

  _move(event) {
    if (!this._fingers.has(event.pointerId)) {
      return;
    }

    const before = [ ...this._fingers.values() ].slice(0, 2);
    this._fingers.set(event.pointerId, point(event));
    const { move, scale, about } = gesture(before, [ ...this._fingers.values() ].slice(0, 2));
    this._canvas.scroll(move);
    if (scale !== 1) {
      const box = this._canvas.getContainer().getBoundingClientRect();
      const zoom = Math.min(LARGEST, Math.max(SMALLEST, this._canvas.zoom() * scale));
      this._canvas.zoom(zoom, { x: about.x - box.left, y: about.y - box.top });
    }
  }
}

Touch.$inject = [ 'canvas', 'eventBus' ];

function point(event) {
  return { x: event.clientX, y: event.clientY };
}
