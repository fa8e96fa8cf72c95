const PROPERTY = 'name:en';

/** The zeebe:property of an element that holds its English name, or undefined. */
export function englishName(element) {
  const properties = element.extensionElements?.values?.find(value => value.$type === 'zeebe:Properties');
  return properties?.properties?.find(property => property.name === PROPERTY)?.value || undefined;
}

/** Puts the English names into the places that are drawn, throughout a parsed definition. For reading only: the names are gone. */
export function nameInEnglish(definitions) {
  const seen = new Set();
  const visit = element => {
    if (!element?.$type || seen.has(element)) {
      return;
    }

    seen.add(element);
    const name = englishName(element);
    if (name) {
      element[element.$type === 'bpmn:TextAnnotation' ? 'text' : 'name'] = name;
    }

    for (const { name: property, isReference } of element.$descriptor.properties) {
      if (!isReference) {
        [ element[property] ].flat().forEach(visit);
      }
    }
  };

  visit(definitions);
}
