import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tieFlows } from '../src/features/flows/tie-flows.js';
import { definition } from '../testkit/given.js';

test('A flow is listed once at both of its ends, also when one of them listed it already', async () => {
  const { definitions, byId } = await definition(`
    <bpmn:task id="first"><bpmn:outgoing>flow</bpmn:outgoing></bpmn:task>
    <bpmn:task id="second" />
    <bpmn:sequenceFlow id="flow" sourceRef="first" targetRef="second" />`);

  tieFlows(definitions);

  assert.deepEqual(byId.first.outgoing, [ byId.flow ]);
  assert.deepEqual(byId.second.incoming, [ byId.flow ]);
});
