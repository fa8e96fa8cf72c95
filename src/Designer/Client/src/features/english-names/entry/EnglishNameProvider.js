import { isTextFieldEntryEdited } from '@bpmn-io/properties-panel';
import { EnglishNameEntry } from './EnglishNameEntry.js';

const AFTER_THE_OTHERS = 400;

/** Puts the English name below the name, so that a process owner need not know where it is kept. */
export class EnglishNameProvider {
  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(AFTER_THE_OTHERS, this);
  }

  getGroups(element) {
    return groups => {
      const entries = groups.find(group => group.id === 'general')?.entries;
      const name = entries?.findIndex(entry => entry.id === 'name') ?? -1;
      if (name >= 0 && element.businessObject.$type !== 'bpmn:Participant') {
        entries.splice(name + 1, 0, { id: 'englishName', element, component: EnglishNameEntry, isEdited: isTextFieldEntryEdited });
      }

      return groups;
    };
  }
}

EnglishNameProvider.$inject = [ 'propertiesPanel' ];
