import { nameInEnglish } from './english-names.js';

/** Shows the English names instead of the Chinese ones when the screen is English. For the viewer only. */
function englishNames(eventBus, language) {
  eventBus.on('import.parse.complete', ({ definitions }) => {
    if (definitions && language.code === 'en') {
      nameInEnglish(definitions);
    }
  });
}

englishNames.$inject = [ 'eventBus', 'language' ];

export default {
  __init__: [ englishNames ]
};
