/** Below this scale the text of a task (12 px) cannot be read. */
const READABLE = 0.55;
const CLOSE_UP = 0.75;

/**
 * The part of the diagram to show first: null when the whole is readable, else a close-up about the boxes in focus.
 * @param {{ scale: number, outer: { width: number, height: number }, inner: object }} viewbox
 */
export function firstView({ scale, outer }, boxes) {
  if (scale >= READABLE || boxes.length === 0) {
    return null;
  }

  const width = outer.width / CLOSE_UP;
  const height = outer.height / CLOSE_UP;
  const left = Math.min(...boxes.map(box => box.x));
  const right = Math.max(...boxes.map(box => box.x + box.width));
  const top = Math.min(...boxes.map(box => box.y));
  const bottom = Math.max(...boxes.map(box => box.y + box.height));
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
