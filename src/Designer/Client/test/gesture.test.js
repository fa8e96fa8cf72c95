import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gesture } from '../src/features/touch/gesture.js';

test('One finger moves the canvas by as much as it moved', () => {
  const { move, scale } = gesture([ { x: 10, y: 10 } ], [ { x: 25, y: 4 } ]);

  assert.deepEqual(move, { dx: 15, dy: -6 });
  assert.equal(scale, 1);
});

test('Two fingers that part zoom about the point between them', () => {
  const { move, scale, about } = gesture([ { x: 100, y: 100 }, { x: 200, y: 100 } ], [ { x: 50, y: 100 }, { x: 250, y: 100 } ]);

  assert.deepEqual(move, { dx: 0, dy: 0 });
  assert.equal(scale, 2);
  assert.deepEqual(about, { x: 150, y: 100 });
});
