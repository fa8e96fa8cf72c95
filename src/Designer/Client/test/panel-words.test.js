import assert from 'node:assert/strict';
import { test } from 'node:test';

import { speaking } from '../src/features/panel-words/speaking.js';

const translate = text => `<${text}>`;

test('a group, its entries and its items get the translation', () => {
  const group = speaking({ id: 'g', entries: [ { id: 'e' } ], items: [ { id: 'i', entries: [ { id: 'f' } ] } ] }, translate);
  for (const part of [ group, group.entries[0], group.items[0], group.items[0].entries[0] ]) {
    assert.equal(part.translate('Toggle section'), '<Toggle section>');
  }
});

test('a part that brings its own translation keeps it', () => {
  const own = text => text;
  assert.equal(speaking({ id: 'g', translate: own }, translate).translate, own);
});

test('a group without entries and items gets none', () => {
  assert.deepEqual(Object.keys(speaking({ id: 'g' }, translate)).sort(), [ 'id', 'translate' ]);
});
