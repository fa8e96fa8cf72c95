/** Problems of one element together, errors first: a map from id to { severity, messages }. */
export function byElement(problems) {
  const result = new Map();
  const errorsFirst = [ ...problems ].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  for (const { elementId, message, severity } of errorsFirst) {
    if (!elementId) {
      continue;
    }

    const known = result.get(elementId) ?? { severity, messages: [] };
    if (!known.messages.includes(message)) {
      known.messages.push(message);
    }

    result.set(elementId, known);
  }

  return result;
}
