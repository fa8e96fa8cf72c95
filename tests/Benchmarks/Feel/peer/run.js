// Evaluates the benchmark's expressions with feelin: parsed once, its closures then called again and again.
// feelin exports no parsed form, so its closures are reached by one more export, added to a copy of its file.
// Prints one line of JSON: evaluations a second, and microseconds to parse an expression.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const original = fileURLToPath(import.meta.resolve('feelin'));
const opened = original.replace(/index\.js$/, 'opened.js');
writeFileSync(opened, readFileSync(original, 'utf8') + '\nexport { interpreter, InterpreterContext, coerceContext };\n');
const { interpreter, InterpreterContext, coerceContext } = await import('file://' + opened);

const [expressionFile, variableFile, seconds] = process.argv.slice(2);
const expressions = readFileSync(expressionFile, 'utf8').split('\n').filter((line) => line.length > 0);
const variables = coerceContext(JSON.parse(readFileSync(variableFile, 'utf8')));

function parse(expression) {
  const notes = new InterpreterContext();
  const { root } = interpreter.evaluate(expression, variables, undefined, notes);
  return { root, notes };
}

function measure(work, budget) {
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < budget * 1000) {
    work();
    rounds++;
  }
  return rounds * expressions.length / ((performance.now() - started) / 1000);
}

const parsed = expressions.map(parse);
const evaluateAll = () => {
  for (const { root, notes } of parsed) {
    root(variables);
    notes.warnings.length = 0;
  }
};
const nulls = expressions.filter((_, i) => parsed[i].root(variables) === null);

measure(evaluateAll, Number(seconds));
const evaluations = measure(evaluateAll, Number(seconds));
const parses = measure(() => expressions.map(parse), Number(seconds));
console.log(JSON.stringify({ evaluations, parseMicroseconds: 1e6 / parses, nulls }));
