/** `npm run bench`: operations per second of the model, and bytes of each calculator when built. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Bench } from 'tinybench';
import { dist } from '../site/support/dist.ts';
import { islandBytes } from './islands.ts';
import { samples, unmeasured } from './samples.ts';

const bench = new Bench({ time: 300, warmupTime: 50 });
for (const { name, run } of samples) bench.add(name, run);
await bench.run();

const speed = bench.tasks.map(({ name, result }) => {
  const measured = 'throughput' in result ? result : undefined;
  return {
    name,
    operationsPerSecond: Math.round(measured?.throughput.mean ?? Number.NaN),
    milliseconds: Number((measured?.latency.mean ?? Number.NaN).toPrecision(3)),
  };
});
const bytes = existsSync(resolve(dist, 'index.html')) ? await islandBytes() : [];

console.table(speed);
if (unmeasured.length > 0) console.warn(`Not measured: ${unmeasured.join(', ')}`);
if (bytes.length === 0) console.warn('No built site, so no bytes: npm run build');
console.table(bytes);
console.log(JSON.stringify({ speed, unmeasured, bytes }));
