/**
 * `npm run bench`: operations per second of the model; and of the built site, the bytes of each
 * calculator and the time that typing takes.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Bench } from 'tinybench';
import { dist } from '../site/support/dist.ts';
import { islandBytes } from './islands.ts';
import { samples, unmeasured } from './samples.ts';
import { typingTimes } from './typing.ts';

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
const isBuilt = existsSync(resolve(dist, 'index.html'));
const bytes = isBuilt ? await islandBytes() : [];
const typing = isBuilt ? await typingTimes(bytes.map(({ island }) => island.toLowerCase())) : [];

console.table(speed);
if (unmeasured.length > 0) console.warn(`Not measured: ${unmeasured.join(', ')}`);
if (!isBuilt) console.warn('No built site, so no bytes and no typing: npm run build');
console.table(bytes);
console.table(typing);
console.log(JSON.stringify({ speed, unmeasured, bytes, typing }));
