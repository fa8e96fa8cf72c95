/** Below this scale the text of a task (12 px) cannot be read. */
const READABLE = 0.55;
const CLOSE_UP = 0.75;

/**
 * The part of the diagram to show first: null when the whole is readable, else a close-up about the boxes in focus,
 * moved so that it shows no more of the empty plane than the margins (in pixels).
 * @param {{ scale: number, outer: { width: number, height: number }, inner: object }} viewbox
 */
export function firstView({ scale, outer, inner }, boxes, { top, right, bottom, left }) {
  if (scale >= READABLE || boxes.length === 0) {
    return null;
  }

  const across = {
    length: outer.width / CLOSE_UP, from: inner.x - left / CLOSE_UP, to: inner.x + inner.width + right / CLOSE_UP
  };
  const down = {
    length: outer.height / CLOSE_UP, from: inner.y - top / CLOSE_UP, to: inner.y + inner.height + bottom / CLOSE_UP
  };
  return {
    x: start(across, boxes.map(box => box.x), boxes.map(box => box.x + box.width)),
    y: start(down, boxes.map(box => box.y), boxes.map(box => box.y + box.height)),
    width: across.length,
    height: down.length
  };
}

/** Where a window of that length begins: about the middle of what matters, but inside the drawing. */
function start({ length, from, to }, firsts, lasts) {
  const wanted = (Math.min(...firsts) + Math.max(...lasts) - length) / 2;
  return to - from <= length ? (from + to - length) / 2 : Math.min(Math.max(wanted, from), to - length);
}
