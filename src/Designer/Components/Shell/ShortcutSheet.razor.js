// Hands the keys that mean something to the server; whoever types into a field keeps every key.
const TYPING = 'input, textarea, select, [contenteditable], .djs-container, .bio-properties-panel';
const SEQUENCE_MS = 1200;

let known = new Set();
let receiver;
let first;
let firstAt = 0;

export function listen(target, keys) {
  receiver = target;
  known = new Set(keys);
  document.removeEventListener('keydown', onKeyDown);
  document.addEventListener('keydown', onKeyDown);
}

export function stop() {
  document.removeEventListener('keydown', onKeyDown);
}

function onKeyDown(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }

  if (event.key === 'Escape') {
    receiver.invokeMethodAsync('Pressed', 'Escape');
    return;
  }

  const isControl = event.key === 'Enter' && event.target.closest('a, button');
  if (event.target.closest(TYPING) || isControl) {
    return;
  }

  const pair = `${first} ${event.key}`;
  if (performance.now() - firstAt < SEQUENCE_MS && known.has(pair)) {
    press(event, pair);
  } else if ([...known].some(keys => keys.startsWith(`${event.key} `))) {
    first = event.key;
    firstAt = performance.now();
  } else if (known.has(event.key)) {
    press(event, event.key);
  }
}

function press(event, keys) {
  first = undefined;
  event.preventDefault();
  receiver.invokeMethodAsync('Pressed', keys);
}
