/** `npm run bench`: operations per second of the model, and bytes of each calculator when built. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Bench } from 'tinybench';
import {
  analyse,
  detectableDifferenceMeans,
  groupSequentialDesign,
  meanDifferenceInterval,
  parsePlan,
  powerMeans,
  sampleSizeMeans,
  sampleSizeProportions,
  simulate,
} from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';

const error = { alpha: 0.05, sides: 2 } as const;
const groups = { treatment: 120, control: 1080, sd: 2.4 };
const means = { mean1: 6.63, sd1: 2.4, n1: 120, mean2: 7.5, sd2: 2.5, n2: 1080, level: 0.95 };

const bench = new Bench({ time: 500 });
bench
  .add('parsePlan', () => parsePlan(copilot))
  .add('analyse', () => analyse(copilot))
  .add('simulate, 10,000 draws', () => simulate(copilot, { draws: 10_000, seed: 1 }))
  .add('sampleSizeMeans', () =>
    sampleSizeMeans({ difference: 0.75, sd: 2.4, power: 0.8, ratio: 1, ...error }),
  )
  .add('powerMeans', () => powerMeans({ difference: 0.75, ...groups, ...error }))
  .add('detectableDifferenceMeans', () =>
    detectableDifferenceMeans({ power: 0.8, ...groups, ...error }),
  )
  .add('sampleSizeProportions', () =>
    sampleSizeProportions({ treatment: 0.015, control: 0.023, power: 0.8, ratio: 1, ...error }),
  )
  .add('meanDifferenceInterval', () => meanDifferenceInterval(means))
  .add('groupSequentialDesign', () =>
    groupSequentialDesign({ type: 'asOF', ...error, informationRates: [0.25, 0.5, 1] }),
  );
await bench.run();

const speed = bench.tasks.map(({ name, result }) => ({
  name,
  operationsPerSecond: 'throughput' in result ? Math.round(result.throughput.mean) : Number.NaN,
}));
const folder = new URL('../../dist/_astro/', import.meta.url);
const bytes = existsSync(folder)
  ? globSync('{Cohort,Payback,Rollout,client}*.js', { cwd: folder }).map((file) => ({
      file,
      gzipBytes: gzipSync(readFileSync(new URL(file, folder))).length,
    }))
  : [];

console.table(speed);
console.table(bytes);
console.log(JSON.stringify({ speed, bytes }));
