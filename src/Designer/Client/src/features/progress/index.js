import { Progress } from './Progress.js';

export default {
  __init__: [ 'progress' ],
  progress: [ 'type', Progress ]
};
