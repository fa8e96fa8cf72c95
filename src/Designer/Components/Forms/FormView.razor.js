// Goes to the element of an id: the input itself, or the first one within it.
const INPUTS = 'input, textarea, select, button, canvas, [tabindex]';

export function focus(id) {
  const found = document.getElementById(id);
  if (!found) {
    return;
  }

  const target = found.matches(INPUTS) ? found : found.querySelector(INPUTS) ?? found;
  found.scrollIntoView({ block: 'center', behavior: 'smooth' });
  target.focus({ preventScroll: true });
}
