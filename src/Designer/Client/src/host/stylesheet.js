/** Loads the stylesheet that was bundled beside an entry; resolves when it applies, so that sizes can be measured. */
export function stylesheet(entryUrl, name) {
  const href = new URL(name, entryUrl).href;
  const known = document.querySelector(`link[href="${href}"]`);
  if (known) {
    return known.sheet ? Promise.resolve() : once(known);
  }

  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = once(link);
  document.head.append(link);
  return loaded;
}

function once(link) {
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => reject(new Error(`The stylesheet ${link.href} could not be loaded.`)), { once: true });
  });
}
