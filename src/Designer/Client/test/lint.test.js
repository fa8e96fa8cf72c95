import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tieFlows } from '../src/features/flows/tie-flows.js';
import { findHints } from '../src/features/lint/find.js';
import { RULES } from '../src/features/lint/rules.js';
import zh from '../src/features/language/tables/zh.js';
import { definition } from '../testkit/given.js';

test('A task without a name and without an end after it is named with both hints', async () => {
  const { definitions } = await definition(`
    <bpmn:startEvent id="start" name="开始" />
    <bpmn:task id="task" />
    <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="task" />`);
  tieFlows(definitions);

  const hints = await findHints(definitions);

  assert.deepEqual(hints, [
    { elementId: 'process', message: 'An end event is missing.', severity: 'warning' },
    { elementId: 'task', message: 'A name is missing.', severity: 'warning' },
    { elementId: 'task', message: 'The path stops here without an end event.', severity: 'warning' }
  ]);
});

test('A drawing without faults has no hints', async () => {
  const { definitions } = await definition(`
    <bpmn:startEvent id="start" name="开始" />
    <bpmn:endEvent id="end" name="结束" />
    <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="end" />`);
  tieFlows(definitions);

  assert.deepEqual(await findHints(definitions), []);
  assert.deepEqual(await findHints(definitions), [], 'a second look finds nothing either');
});

test('Every hint is said in Chinese too', () => {
  assert.deepEqual(Object.values(RULES).map(([ , message ]) => message).filter(message => !zh[message]), []);
});
