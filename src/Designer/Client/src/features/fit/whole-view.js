/**
 * The part of the plane to show so that all of the drawing stands inside the margins (in pixels), never enlarged, in the middle.
 * @param {{ outer: { width: number, height: number }, inner: { x: number, y: number, width: number, height: number } }} viewbox
 */
export function wholeView({ outer, inner }, { top, right, bottom, left }) {
  const across = Math.max(outer.width - left - right, 1);
  const down = Math.max(outer.height - top - bottom, 1);
  const scale = Math.min(1, across / Math.max(inner.width, 1), down / Math.max(inner.height, 1));
  return {
    x: inner.x - (left + (across - inner.width * scale) / 2) / scale,
    y: inner.y - (top + (down - inner.height * scale) / 2) / scale,
    width: outer.width / scale,
    height: outer.height / scale
  };
}
