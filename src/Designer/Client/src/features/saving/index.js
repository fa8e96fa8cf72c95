import { Changes } from './Changes.js';
import { SaveKey } from './SaveKey.js';
import { LeaveGuard } from './LeaveGuard.js';

export default {
  __init__: [ 'changes', 'saveKey', 'leaveGuard' ],
  changes: [ 'type', Changes ],
  saveKey: [ 'type', SaveKey ],
  leaveGuard: [ 'type', LeaveGuard ]
};
