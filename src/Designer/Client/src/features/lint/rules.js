import adHocSubProcess from 'bpmnlint/rules/ad-hoc-sub-process.js';
import conditionalFlows from 'bpmnlint/rules/conditional-flows.js';
import endEventRequired from 'bpmnlint/rules/end-event-required.js';
import eventBasedGateway from 'bpmnlint/rules/event-based-gateway.js';
import eventSubProcessTypedStartEvent from 'bpmnlint/rules/event-sub-process-typed-start-event.js';
import labelRequired from 'bpmnlint/rules/label-required.js';
import linkEvent from 'bpmnlint/rules/link-event.js';
import noDisconnected from 'bpmnlint/rules/no-disconnected.js';
import noDuplicateSequenceFlows from 'bpmnlint/rules/no-duplicate-sequence-flows.js';
import noGatewayJoinFork from 'bpmnlint/rules/no-gateway-join-fork.js';
import noImplicitEnd from 'bpmnlint/rules/no-implicit-end.js';
import noImplicitSplit from 'bpmnlint/rules/no-implicit-split.js';
import noImplicitStart from 'bpmnlint/rules/no-implicit-start.js';
import noOverlappingElements from 'bpmnlint/rules/no-overlapping-elements.js';
import singleBlankStartEvent from 'bpmnlint/rules/single-blank-start-event.js';
import singleEventDefinition from 'bpmnlint/rules/single-event-definition.js';
import startEventRequired from 'bpmnlint/rules/start-event-required.js';
import subProcessBlankStartEvent from 'bpmnlint/rules/sub-process-blank-start-event.js';
import superfluousGateway from 'bpmnlint/rules/superfluous-gateway.js';
import superfluousTermination from 'bpmnlint/rules/superfluous-termination.js';

/**
 * bpmnlint's recommended rules, each with what it says. Hints while drawing; the server's check decides.
 * Left out: no-bpmndi (all that is edited is drawn), no-complex-gateway and no-inclusive-gateway (the server says what can run),
 * fake-join (alternative paths may meet at a task without a gateway: the standard's own shorthand),
 * global and superfluous-label (the server names doubled messages and errors; labels here are Chinese with English beside them).
 */
export const RULES = {
  'ad-hoc-sub-process': [ adHocSubProcess, 'An ad-hoc sub-process has no start, no end and no catching event alone.' ],
  'conditional-flows': [ conditionalFlows, 'A flow out of a branching gateway needs a condition, or be the default.' ],
  'end-event-required': [ endEventRequired, 'An end event is missing.' ],
  'event-based-gateway': [ eventBasedGateway, 'An event-based gateway leads to at least two catching events or receive tasks.' ],
  'event-sub-process-typed-start-event': [ eventSubProcessTypedStartEvent, 'The start of an event sub-process says what it waits for.' ],
  'label-required': [ labelRequired, 'A name is missing.' ],
  'link-event': [ linkEvent, 'A link event needs a name and exactly one counterpart.' ],
  'no-disconnected': [ noDisconnected, 'Nothing leads here or away from here.' ],
  'no-duplicate-sequence-flows': [ noDuplicateSequenceFlows, 'Two flows connect the same elements.' ],
  'no-gateway-join-fork': [ noGatewayJoinFork, 'One gateway joins and forks at once: use two.' ],
  'no-implicit-end': [ noImplicitEnd, 'The path stops here without an end event.' ],
  'no-implicit-split': [ noImplicitSplit, 'Several flows leave here without a gateway or conditions.' ],
  'no-implicit-start': [ noImplicitStart, 'Nothing leads here: the path needs a start event.' ],
  'no-overlapping-elements': [ noOverlappingElements, 'Elements lie upon each other.' ],
  'single-blank-start-event': [ singleBlankStartEvent, 'There is more than one plain start event.' ],
  'single-event-definition': [ singleEventDefinition, 'An event waits for exactly one thing.' ],
  'start-event-required': [ startEventRequired, 'A start event is missing.' ],
  'sub-process-blank-start-event': [ subProcessBlankStartEvent, 'The start of an embedded sub-process waits for nothing.' ],
  'superfluous-gateway': [ superfluousGateway, 'This gateway has one way in and one way out: it can go.' ],
  'superfluous-termination': [ superfluousTermination, 'Nothing is left to terminate here: a plain end event is enough.' ]
};
