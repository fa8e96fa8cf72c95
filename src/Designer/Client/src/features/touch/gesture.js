/**
 * From where the fingers were to where they are: how far the canvas moves, by which factor it grows, about which point.
 * Points are { x, y }; one or two fingers count, others are ignored.
 */
export function gesture(before, after) {
  const from = centre(before);
  const to = centre(after);
  return {
    move: { dx: to.x - from.x, dy: to.y - from.y },
    scale: before.length > 1 && after.length > 1 ? spread(after) / Math.max(spread(before), 1) : 1,
    about: to
  };
}

function centre([ first, second = first ]) {
  return { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
}

function spread([ first, second ]) {
  return Math.hypot(first.x - second.x, first.y - second.y);
}
