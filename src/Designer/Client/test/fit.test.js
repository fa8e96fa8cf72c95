import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstView } from '../src/features/fit/first-view.js';
import { wholeView } from '../src/features/fit/whole-view.js';

const margins = { top: 20, right: 20, bottom: 60, left: 120 };

test('A small drawing stands in the middle of the free space and is not enlarged', () => {
  const view = wholeView({ outer: { width: 1000, height: 600 }, inner: { x: 0, y: 0, width: 100, height: 80 } }, margins);

  assert.deepEqual(view, { x: -500, y: -240, width: 1000, height: 600 });
});

test('A drawing wider than its place shrinks until it stands between the margins', () => {
  const view = wholeView({ outer: { width: 1000, height: 600 }, inner: { x: 0, y: 0, width: 1720, height: 100 } }, margins);

  assert.equal(view.width, 2000);
  assert.equal(view.x, -240);
});

const wide = { scale: 0.2, outer: { width: 360, height: 300 }, inner: { x: 0, y: 0, width: 3000, height: 600 } };

test('The first look is the whole while its text can be read', () => {
  assert.equal(firstView({ ...wide, scale: 0.8 }, [ { x: 0, y: 0, width: 100, height: 80 } ], margins), null);
});

test('On a small screen the first look is a close-up about what matters', () => {
  const view = firstView(wide, [ { x: 1000, y: 260, width: 100, height: 80 } ], margins);

  assert.deepEqual(view, { x: 810, y: 100, width: 480, height: 400 });
});

test('A close-up at the edge shows the drawing rather than the empty plane beside it', () => {
  const view = firstView(wide, [ { x: 20, y: 20, width: 36, height: 36 } ], { top: 15, right: 15, bottom: 60, left: 15 });

  assert.deepEqual([ view.x, view.y ], [ -20, -20 ]);
});
