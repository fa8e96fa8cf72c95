/** Lists every sequence flow at its source's outgoing and its target's incoming, once, throughout a parsed definition. */
export function tieFlows(definitions) {
  definitions.get('rootElements').forEach(tieIn);
}

function tieIn(scope) {
  for (const element of scope.flowElements ?? []) {
    if (element.$type === 'bpmn:SequenceFlow') {
      add(element.sourceRef, 'outgoing', element);
      add(element.targetRef, 'incoming', element);
    } else {
      tieIn(element);
    }
  }
}

function add(node, list, flow) {
  if (node && !node.get(list).includes(flow)) {
    node.get(list).push(flow);
  }
}
