import { Controls } from './Controls.js';

export default {
  __init__: [ 'controls' ],
  controls: [ 'type', Controls ]
};
