import { Language } from './Language.js';

const translate = language => (text, values) => language.say(text, values);
translate.$inject = [ 'language' ];

export default {
  __init__: [ 'language' ],
  language: [ 'type', Language ],
  translate: [ 'factory', translate ]
};
