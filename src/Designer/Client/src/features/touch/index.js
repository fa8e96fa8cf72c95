import { Touch } from './Touch.js';

export default {
  __init__: [ 'touch' ],
  touch: [ 'type', Touch ]
};
