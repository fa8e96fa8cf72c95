/** The minimap writes its button only when it opens or closes; another language must reach it too. */
function minimapWords(eventBus, minimap) {
  eventBus.on('i18n.changed', () => (minimap.isOpen() ? minimap.open() : minimap.close()));
}

minimapWords.$inject = [ 'eventBus', 'minimap' ];

export default {
  __init__: [ minimapWords ]
};
