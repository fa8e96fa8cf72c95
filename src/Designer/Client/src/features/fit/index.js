import { Fit } from './Fit.js';

export default {
  __init__: [ 'fit' ],
  fit: [ 'type', Fit ]
};
