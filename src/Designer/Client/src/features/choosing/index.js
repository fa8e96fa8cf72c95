import { Choosing } from './Choosing.js';

export default {
  __init__: [ 'choosing' ],
  choosing: [ 'type', Choosing ]
};
