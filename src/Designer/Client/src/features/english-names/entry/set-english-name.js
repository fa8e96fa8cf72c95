/** Keeps the name as zeebe:property name:en; an empty one takes the property away again. One command, undone at once. */
export function setEnglishName(element, value, bpmnFactory, modeling) {
  const owner = element.businessObject;
  const extensions = owner.extensionElements;
  const properties = extensions?.values?.find(candidate => candidate.$type === 'zeebe:Properties');
  const others = (properties?.properties ?? []).filter(property => property.name !== 'name:en');
  const changed = value ? [ ...others, bpmnFactory.create('zeebe:Property', { name: 'name:en', value }) ] : others;

  if (properties && changed.length) {
    changed.forEach(property => { property.$parent = properties; });
    modeling.updateModdleProperties(element, properties, { properties: changed });
    return;
  }

  const rest = (extensions?.values ?? []).filter(candidate => candidate !== properties);
  const values = changed.length ? [ ...rest, bpmnFactory.create('zeebe:Properties', { properties: changed }) ] : rest;
  const renewed = values.length ? bpmnFactory.create('bpmn:ExtensionElements', { values }) : undefined;
  values.forEach(candidate => { candidate.$parent = renewed; });
  if (renewed) {
    renewed.$parent = owner;
  }

  modeling.updateModdleProperties(element, owner, { extensionElements: renewed });
}
