import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colours } from '../src/features/progress/colours.js';

test('Where several things happened, an incident shows before a standing token, and that before the path', () => {
  const shown = colours({ walked: [ 'a', 'b', 'c' ], standing: { b: 1, c: 2 }, incidents: { c: 'failed' } });

  assert.match(shown.get('a').stroke, /walked/);
  assert.match(shown.get('b').stroke, /standing/);
  assert.match(shown.get('c').stroke, /incident/);
});
