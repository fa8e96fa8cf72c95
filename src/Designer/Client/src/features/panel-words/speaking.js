/**
 * A group of the properties panel whose own buttons speak the screen's language: the panel's groups, entries and list items
 * take the translation as a property, and their providers do not give it.
 */
export function speaking(group, translate) {
  const heard = part => ({ translate, ...part });
  return {
    ...heard(group),
    ...(group.entries && { entries: group.entries.map(heard) }),
    ...(group.items && { items: group.items.map(item => ({ ...heard(item), ...(item.entries && { entries: item.entries.map(heard) }) })) })
  };
}
