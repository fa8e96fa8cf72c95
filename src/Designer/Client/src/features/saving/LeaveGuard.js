/** Closing or reloading the page asks first while something is unsaved. */
export class LeaveGuard {
  constructor(changes, eventBus) {
    const leaving = event => {
      if (changes.unsaved) {
        event.preventDefault();
      }
    };

    window.addEventListener('beforeunload', leaving);
    eventBus.on('diagram.destroy', () => window.removeEventListener('beforeunload', leaving));
  }
}

LeaveGuard.$inject = [ 'changes', 'eventBus' ];
