import { domify } from 'min-dom';

/** The places of an editor: canvas and properties beside it (below it on a phone). */
export function layOut(element) {
  element.classList.add('bo-diagram', 'bo-editor');
  const canvas = domify('<div class="bo-editor-canvas"></div>');
  const panel = domify('<div class="bo-editor-panel"></div>');
  element.replaceChildren(canvas, panel);
  return { canvas, panel };
}
