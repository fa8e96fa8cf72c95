import { domify } from 'min-dom';
import { byElement } from './by-element.js';

const BADGES = 'bo-problems';

/** Marks elements that have something wrong; each source (the server's check, the drawing rules) replaces only its own marks. */
export class Problems {
  constructor(canvas, choosing, elementRegistry, eventBus, overlays) {
    this._canvas = canvas;
    this._choosing = choosing;
    this._registry = elementRegistry;
    this._overlays = overlays;
    this._sources = new Map();
    eventBus.on('import.done', () => this._draw());
    eventBus.on('diagram.clear', () => { this._marked = []; });
    this._marked = [];
  }

  mark(source, problems) {
    this._sources.set(source, problems);
    this._draw();
  }

  _draw() {
    this._overlays.remove({ type: BADGES });
    for (const id of this._marked) {
      if (this._registry.get(id)) {
        this._canvas.removeMarker(id, 'bo-faulty');
      }
    }

    this._marked = [];
    for (const [ id, { severity, messages } ] of byElement([ ...this._sources.values() ].flat())) {
      const element = this._registry.get(id);
      if (element && element !== this._canvas.getRootElement()) {
        this._badge(element, severity, messages);
      }
    }
  }

  _badge(element, severity, messages) {
    const badge = domify(`<button type="button" class="bo-badge bo-badge-${severity === 'error' ? 'error' : 'warning'}"></button>`);
    badge.textContent = messages.length > 1 ? String(messages.length) : '!';
    badge.title = messages.join('\n');
    badge.setAttribute('aria-label', `${element.businessObject.name ?? element.id}: ${messages.join(' ')}`);
    badge.addEventListener('click', () => this._choosing.choose(element.id));
    const position = element.waypoints ? middle(element) : { bottom: 12, left: -12 };
    this._overlays.add(element, BADGES, { position, html: badge, scale: { min: 0.8 } });
    if (severity === 'error') {
      this._canvas.addMarker(element, 'bo-faulty');
      this._marked.push(element.id);
    }
  }
}

Problems.$inject = [ 'canvas', 'choosing', 'elementRegistry', 'eventBus', 'overlays' ];

/** The middle of a flow's first segment, relative to its bounding box, where overlays of connections are counted from. */
function middle({ waypoints }) {
  const left = Math.min(...waypoints.map(point => point.x));
  const top = Math.min(...waypoints.map(point => point.y));
  const [ first, second ] = waypoints;
  return { left: (first.x + second.x) / 2 - left - 10, top: (first.y + second.y) / 2 - top - 10 };
}
