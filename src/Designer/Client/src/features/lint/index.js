import { Lint } from './Lint.js';

export default {
  __init__: [ 'lint' ],
  lint: [ 'type', Lint ]
};
