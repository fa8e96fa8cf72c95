import { tieFlows } from './tie-flows.js';

/** Files drawn by hand or by programs often leave incoming and outgoing out; the drawing rules and other tools read them. */
function flows(eventBus) {
  eventBus.on('import.parse.complete', ({ definitions }) => definitions && tieFlows(definitions));
}

flows.$inject = [ 'eventBus' ];

export default {
  __init__: [ flows ]
};
