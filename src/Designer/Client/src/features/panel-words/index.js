import { speaking } from './speaking.js';

// After every provider that brings groups.
const LAST = 1;

/** Lets the buttons of the properties panel's groups speak the screen's language. */
function panelWords(propertiesPanel, translate) {
  propertiesPanel.registerProvider(LAST, {
    getGroups: () => groups => groups.map(group => speaking(group, translate))
  });
}

panelWords.$inject = [ 'propertiesPanel', 'translate' ];

export default {
  __init__: [ panelWords ]
};
