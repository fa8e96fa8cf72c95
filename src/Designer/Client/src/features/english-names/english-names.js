import { widenLabels } from './widen-labels.js';

const PROPERTY = 'name:en';

/** The zeebe:property of an element that holds its English name, or undefined. */
export function englishName(element) {
  const properties = element.extensionElements?.values?.find(value => value.$type === 'zeebe:Properties');
  return properties?.properties?.find(property => property.name === PROPERTY)?.value || undefined;
}

/** Puts the English names into the places that are drawn, throughout a parsed definition. For reading only: the names are gone. */
export function nameInEnglish(definitions) {
  const seen = new Set();
  const named = new Set();
  const visit = element => {
    if (!element?.$type || seen.has(element)) {
      return;
    }

    seen.add(element);
    // A pool without an English name of its own bears its process's.
    const name = englishName(element) ?? (element.$type === 'bpmn:Participant' && element.processRef && englishName(element.processRef));
    if (name) {
      element[element.$type === 'bpmn:TextAnnotation' ? 'text' : 'name'] = name;
      named.add(element);
    }

    for (const { name: property, isReference } of element.$descriptor.properties) {
      if (!isReference) {
        [ element[property] ].flat().forEach(visit);
      }
    }
  };

  visit(definitions);
  widenLabels(definitions, named);
}
