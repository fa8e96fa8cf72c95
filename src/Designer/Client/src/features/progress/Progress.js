import { getDi, is } from 'bpmn-js/lib/util/ModelUtil';
import { domify } from 'min-dom';
import { colours } from './colours.js';

const BADGES = 'bo-progress';

/**
 * Draws what happened in a case: the path walked, where tokens stand and how many, and incidents.
 * The colours go into the diagram's own colour attributes, so that arrow heads follow; a viewer never saves them.
 */
export class Progress {
  constructor(elementRegistry, eventBus, overlays, selection, translate) {
    this._registry = elementRegistry;
    this._eventBus = eventBus;
    this._overlays = overlays;
    this._selection = selection;
    this._translate = translate;
    this._painted = new Set();
    eventBus.on('diagram.clear', () => this._painted.clear());
  }

  show(progress) {
    const painted = colours(progress);
    for (const element of new Set([ ...this._painted, ...[ ...painted.keys() ].map(id => this._registry.get(id)) ])) {
      if (element) {
        this._paint(element, painted.get(element.id));
      }
    }

    this._overlays.remove({ type: BADGES });
    for (const [ id, count ] of Object.entries(progress.standing ?? {})) {
      this._badge(id, 'standing', String(count), this._translate('{count} standing here', { count }));
    }

    for (const [ id, message ] of Object.entries(progress.incidents ?? {})) {
      this._badge(id, 'incident', '!', message || this._translate('Incident'));
    }
  }

  _paint(element, colour) {
    const di = getDi(element);
    if (!di) {
      return;
    }

    di.set('color:border-color', colour?.stroke);
    di.set('color:background-color', is(element, 'bpmn:SequenceFlow') || element.waypoints ? undefined : colour?.fill);
    if (colour) {
      this._painted.add(element);
    } else {
      this._painted.delete(element);
    }

    this._eventBus.fire('element.changed', { element });
  }

  _badge(id, kind, text, title) {
    const element = this._registry.get(id);
    if (!element?.width) {
      return;
    }

    const badge = domify(`<button type="button" class="bo-badge bo-badge-${kind}"></button>`);
    badge.textContent = text;
    badge.title = title;
    badge.setAttribute('aria-label', `${element.businessObject.name ?? id}: ${title}`);
    badge.addEventListener('click', () => this._selection.select(element));
    this._overlays.add(element, BADGES, {
      position: kind === 'standing' ? { top: -12, left: -12 } : { top: -12, right: 12 },
      html: badge,
      scale: { min: 0.8 }
    });
  }
}

Progress.$inject = [ 'elementRegistry', 'eventBus', 'overlays', 'selection', 'translate' ];
