/** Ctrl+S (⌘S) asks for saving, wherever on the page the focus is. */
export class SaveKey {
  constructor(eventBus) {
    const pressed = event => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        eventBus.fire('saving.requested');
      }
    };

    document.addEventListener('keydown', pressed);
    eventBus.on('diagram.destroy', () => document.removeEventListener('keydown', pressed));
  }
}

SaveKey.$inject = [ 'eventBus' ];
