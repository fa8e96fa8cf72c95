import { EnglishNameProvider } from './EnglishNameProvider.js';

export default {
  __init__: [ 'englishNameProvider' ],
  englishNameProvider: [ 'type', EnglishNameProvider ]
};
