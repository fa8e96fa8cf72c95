import { Linter } from 'bpmnlint';
import { RULES } from './rules.js';

const setup = {
  config: { rules: Object.fromEntries(Object.keys(RULES).map(name => [ name, 'warn' ])) },
  resolver: { resolveRule: (_, name) => RULES[name][0] }
};

/** What the drawing rules find in a parsed definition: a list of { elementId, message, severity }. */
export async function findHints(definitions) {
  // Some rules remember what they saw: every look is a new linter's.
  const found = await new Linter(setup).lint(definitions);
  return Object.entries(found).flatMap(([ rule, reports ]) =>
    reports.map(({ id }) => ({ elementId: id, message: RULES[rule][1], severity: 'warning' })));
}
