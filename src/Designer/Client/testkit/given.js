import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const zeebe = JSON.parse(readFileSync(require.resolve('zeebe-bpmn-moddle/resources/zeebe.json'), 'utf8'));

/** Parses flow elements into a definition as bpmn-js would, without drawing it. */
export async function definition(flowElements) {
  const { rootElement, elementsById } = await new BpmnModdle({ zeebe }).fromXML(`
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions">
      <bpmn:process id="process" isExecutable="true">${flowElements}</bpmn:process>
    </bpmn:definitions>`);
  return { definitions: rootElement, byId: elementsById };
}

export function english(name) {
  return `<bpmn:extensionElements><zeebe:properties><zeebe:property name="name:en" value="${name}" /></zeebe:properties></bpmn:extensionElements>`;
}
