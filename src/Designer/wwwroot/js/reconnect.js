// The buttons of the banner that stands over a page whose connection was lost.
const banner = document.getElementById('components-reconnect-modal');

banner?.querySelector('[data-reconnect]')?.addEventListener('click', async () => {
  try {
    if (await globalThis.Blazor.reconnect()) {
      return;
    }
  } catch {
    return; // The server is still away: the banner stays and the person may try again.
  }

  location.reload();
});

banner?.querySelector('[data-reload]')?.addEventListener('click', () => location.reload());
