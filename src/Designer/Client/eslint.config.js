import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  { files: [ 'src/**/*.js' ], languageOptions: { globals: globals.browser } },
  { files: [ 'build/**/*.js', 'test/**/*.js', 'testkit/**/*.js', '*.js' ], languageOptions: { globals: globals.node } },
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      semi: [ 'error', 'always' ],
      quotes: [ 'error', 'single', { avoidEscape: true } ],
      'max-lines': [ 'error', { max: 200, skipBlankLines: true, skipComments: true } ]
    }
  },
  { files: [ 'src/features/language/tables/*.js' ], rules: { 'max-lines': 'off' } }
];
