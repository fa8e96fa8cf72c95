import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Changes } from '../src/features/saving/Changes.js';

function given() {
  const told = [];
  let changed;
  const commands = { _stack: [], _stackIdx: -1 };
  const eventBus = {
    on: (event, heard) => { changed = event === 'commandStack.changed' ? heard : changed; },
    fire: (_, { unsaved }) => told.push(unsaved)
  };
  const changes = new Changes(commands, eventBus);
  return {
    told,
    changes,
    act() {
      commands._stack.splice(++commands._stackIdx, Infinity, { context: {} });
      changed();
    },
    undo() {
      commands._stackIdx--;
      changed();
    }
  };
}

test('The first change is told, and undoing it is told too', () => {
  const { told, act, undo } = given();

  act();
  act();
  undo();
  undo();

  assert.deepEqual(told, [ true, false ]);
});

test('What was changed while saving stays unsaved', () => {
  const { told, changes, act } = given();
  act();
  const mark = changes.mark();
  act();

  changes.saved(mark);

  assert.equal(changes.unsaved, true);
  assert.deepEqual(told, [ true ]);
});

test('Another change after undoing past what was saved is unsaved, though as many changes were made', () => {
  const { changes, act, undo } = given();
  act();
  changes.saved();
  undo();
  act();

  assert.equal(changes.unsaved, true);
});
