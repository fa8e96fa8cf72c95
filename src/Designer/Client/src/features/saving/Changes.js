/** Knows whether the diagram differs from what was last saved; undoing back to there counts as unchanged. */
export class Changes {
  constructor(commandStack, eventBus) {
    this._commands = commandStack;
    this._eventBus = eventBus;
    this._saved = this._now();
    this._unsaved = false;
    eventBus.on('commandStack.changed', () => this._look());
    eventBus.on('import.done', () => this.saved());
  }

  get unsaved() {
    return this._unsaved;
  }

  /** Where the history stands, to be given to saved() when what was exported then has been stored. */
  mark() {
    return this._now();
  }

  saved(mark = this._now()) {
    this._saved = mark;
    this._look();
  }

  // The command that would be undone next names the place in the history; an index alone would not see a new branch.
  _now() {
    return this._commands._stack[this._commands._stackIdx]?.context ?? null;
  }

  _look() {
    const unsaved = this._now() !== this._saved;
    if (unsaved !== this._unsaved) {
      this._unsaved = unsaved;
      this._eventBus.fire('changes.changed', { unsaved });
    }
  }
}

Changes.$inject = [ 'commandStack', 'eventBus' ];
