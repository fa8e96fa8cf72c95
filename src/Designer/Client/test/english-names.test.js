import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishName, nameInEnglish } from '../src/features/english-names/english-names.js';
import { widenLabels } from '../src/features/english-names/widen-labels.js';
import { definition, english } from '../testkit/given.js';

test('An element with an English name is shown with it, at any depth', async () => {
  const { definitions, byId } = await definition(`
    <bpmn:subProcess id="outer" name="外层">${english('Outer')}
      <bpmn:task id="inner" name="里层">${english('Inner')}</bpmn:task>
    </bpmn:subProcess>
    <bpmn:textAnnotation id="note"><bpmn:extensionElements><zeebe:properties>
      <zeebe:property name="name:en" value="Mind the gas" /></zeebe:properties></bpmn:extensionElements><bpmn:text>注意燃气</bpmn:text></bpmn:textAnnotation>`);

  nameInEnglish(definitions);

  assert.equal(byId.outer.name, 'Outer');
  assert.equal(byId.inner.name, 'Inner');
  assert.equal(byId.note.text, 'Mind the gas');
});

test('An element without an English name keeps its own', async () => {
  const { definitions, byId } = await definition('<bpmn:task id="task" name="派工" />');

  nameInEnglish(definitions);

  assert.equal(byId.task.name, '派工');
  assert.equal(englishName(byId.task), undefined);
});

test('A narrow label is widened about its middle for its English name', () => {
  const flow = {};
  const bounds = { x: 100, y: 50, width: 12, height: 14 };
  const definitions = { diagrams: [ { plane: { planeElement: [ { bpmnElement: flow, label: { bounds } } ] } } ] };

  widenLabels(definitions, new Set([ flow ]));

  assert.deepEqual(bounds, { x: 61, y: 50, width: 90, height: 14 });
});
