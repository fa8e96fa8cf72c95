import community from 'bpmn-js-i18n/translations/zn.js';
import diagram from './zh-diagram.js';
import panel from './zh-panel.js';

/** The community's translation first; ours adds what it lacks and corrects what it has wrong. */
export default { ...community, ...diagram, ...panel };
