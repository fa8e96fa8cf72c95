import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byElement } from '../src/features/problems/by-element.js';

test('Problems of one element stand together, errors first, each said once', () => {
  const marks = byElement([
    { elementId: 'task', message: 'A name is missing.', severity: 'warning' },
    { elementId: 'task', message: 'The form does not exist.', severity: 'error' },
    { elementId: 'task', message: 'A name is missing.', severity: 'warning' },
    { elementId: null, message: 'The file is too large.', severity: 'error' }
  ]);

  assert.deepEqual([ ...marks ], [ [ 'task', { severity: 'error', messages: [ 'The form does not exist.', 'A name is missing.' ] } ] ]);
});
