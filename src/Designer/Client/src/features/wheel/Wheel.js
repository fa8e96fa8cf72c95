/** Inside a page that scrolls, the plain wheel scrolls the page; with Ctrl (or a pinch on a touch pad) it zooms the diagram. */
export class Wheel {
  constructor(canvas) {
    canvas.getContainer().parentElement.addEventListener('wheel', event => {
      if (!event.ctrlKey && !event.metaKey) {
        event.stopPropagation();
      }
    }, { capture: true });
  }
}

Wheel.$inject = [ 'canvas' ];
