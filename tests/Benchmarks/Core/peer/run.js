// Runs the benchmark's process on bpmn-engine: the definition is parsed once, every instance is carried to its end.
// Prints one line of JSON: instances and seconds.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import BpmnModdle from 'bpmn-moddle';
import * as elements from 'bpmn-elements';
import { Engine } from 'bpmn-engine';
import { Serializer, TypeResolver } from 'moddle-context-serializer';

const Moddle = BpmnModdle.BpmnModdle ?? BpmnModdle;
const [file, count] = [process.argv[2], Number(process.argv[3])];
const moddleContext = await new Moddle().fromXML(readFileSync(file, 'utf8').trim());
const sourceContext = Serializer(moddleContext, TypeResolver(elements));

function runOne(name) {
  return new Promise((resolve, reject) => {
    const engine = Engine({ name, sourceContext });
    const listener = new EventEmitter();
    listener.on('activity.wait', (task) => task.signal());
    engine.once('end', resolve);
    engine.once('error', reject);
    engine.execute({
      listener,
      variables: { urgent: true },
      services: { work: (_scope, done) => done() },
    }).catch(reject);
  });
}

for (let i = 0; i < Math.min(200, count); i++) await runOne(`warm-${i}`);
const started = performance.now();
for (let i = 0; i < count; i++) await runOne(`case-${i}`);
console.log(JSON.stringify({ instances: count, seconds: (performance.now() - started) / 1000 }));
