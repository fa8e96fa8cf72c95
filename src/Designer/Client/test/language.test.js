import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Language } from '../src/features/language/Language.js';

const require = createRequire(import.meta.url);
const SAID = /\btranslate\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
const CHOICES = /\b(?:label|name): '([A-Z][^']*)'/g;

const chinese = new Language('zh', { fire() {} });
const said = text => chinese.say(text) !== text || text === 'BPMN' || text === 'ID';
const source = file => readFileSync(require.resolve(file), 'utf8');
const texts = (code, pattern) => [ ...code.matchAll(pattern) ].map(match => JSON.parse(`"${match[1] ?? match[2]}"`));

test('Every text of the properties panel has a Chinese translation', () => {
  const panel = source('bpmn-js-properties-panel/dist/index.esm.js');
  // The part for another engine's vocabulary and the tooltips that link to another product's manual are not used.
  const zeebe = panel.slice(0, panel.indexOf('function AsynchronousContinuationsProps'));
  assert.ok(zeebe.length > 100000);

  const used = [ ...texts(zeebe, SAID), ...texts(source('@bpmn-io/properties-panel'), SAID) ];

  assert.ok(used.length > 200);
  assert.deepEqual(used.filter(text => !said(text)), []);
});

test('Everything that can be created or appended has a Chinese name', () => {
  const offered = texts(source('bpmn-js-create-append-anything').replaceAll(/name: 'bpmn:.*'/g, ''), CHOICES);

  assert.ok(offered.length > 60);
  assert.deepEqual(offered.filter(text => !said(text)), []);
});

test('The palette speaks Chinese', () => {
  const used = texts(source('bpmn-js/lib/features/palette/PaletteProvider.js'), SAID);

  assert.ok(used.length > 10);
  assert.deepEqual(used.filter(text => !said(text)), []);
});

test('Kinds of element are found however they are written', () => {
  assert.equal(chinese.say('Timer Boundary Event (Non Interrupting)'), '定时边界事件（非中断）');
  assert.equal(chinese.say('Sub Process'), '子流程');
});

test('Values are put in, unknown texts stay as they are', () => {
  assert.equal(chinese.say('{count} standing here', { count: 2 }), '2 个正停在这里');
  assert.equal(chinese.say('Something new'), 'Something new');
});

test('Switching the language is announced once', () => {
  const fired = [];
  const language = new Language('zh', { fire: event => fired.push(event) });

  language.switchTo('en');
  language.switchTo('en');

  assert.equal(language.say('User task'), 'User task');
  assert.deepEqual(fired, [ 'i18n.changed', 'propertiesPanel.providersChanged' ]);
});
