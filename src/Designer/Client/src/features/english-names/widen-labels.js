/** Two Chinese characters leave no room for an English word: labels get at least this width, about the same middle. */
const ROOM = 90;

export function widenLabels(definitions, named) {
  const drawn = (definitions.diagrams ?? []).flatMap(diagram => diagram.plane?.planeElement ?? []);
  for (const { bpmnElement, label } of drawn) {
    const bounds = label?.bounds;
    if (bounds && bounds.width < ROOM && named.has(bpmnElement)) {
      bounds.x -= (ROOM - bounds.width) / 2;
      bounds.width = ROOM;
    }
  }
}
