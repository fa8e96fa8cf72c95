import { Wheel } from './Wheel.js';

export default {
  __init__: [ 'wheel' ],
  wheel: [ 'type', Wheel ]
};
