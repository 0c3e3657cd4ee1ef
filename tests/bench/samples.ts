/**
 * What each function of the model is measured on: the reference cases where there are any, so that
 * a function with a case is measured without another word; else a sample here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as model from '../../src/model/index.ts';
import { askCohort } from '../../src/model/questions/cohort.ts';
import { askDecision } from '../../src/model/questions/decision.ts';
import { askPayback } from '../../src/model/questions/payback.ts';
import { askRollout } from '../../src/model/questions/rollout.ts';
import { copilot } from '../support/plans.ts';

export interface Sample {
  readonly name: string;
  readonly run: () => unknown;
}

interface ReferenceCase {
  readonly function: string;
  readonly inputs: object;
}

const analysis = model.analyse(copilot);
const months = model.figureAt(analysis, 'payback.months');

/** Reviews at a tenth, two fifths and all of the data, each read as if it were the only one. */
const peeking = {
  informationRates: [0.1, 0.4, 1],
  criticalValues: [1.96, 1.96, 1.96],
  sides: 2,
} as const;

const own: Readonly<Record<string, () => unknown>> = {
  parsePlan: () => model.parsePlan(copilot),
  analyse: () => model.analyse(copilot),
  // What each key pressed in a calculator asks for.
  askCohort: () => askCohort(copilot),
  askDecision: () => askDecision(copilot),
  askPayback: () => askPayback(copilot),
  'simulate, 10,000 draws': () => model.simulate(copilot, { draws: 10_000, seed: 1 }),
  askRollout: () => askRollout(copilot),
  falseAlarmRate: () => model.falseAlarmRate(peeking),
  simulateFalseAlarms: () => model.simulateFalseAlarms({ ...peeking, trials: 100_000, seed: 2027 }),
  figureAt: () => model.figureAt(analysis, 'payback.months'),
  planPathsOf: () => months && model.planPathsOf(months),
  input: () => model.input(copilot, 'metrics.aht.baseline'),
  inputPaths: () => model.inputPaths(copilot),
  ceilSample: () => model.ceilSample(161.7),
  limitOf: () => model.limitOf('metrics.aht.baseline'),
  readPlan: () => model.readPlan(copilot, 'metrics.aht.baseline'),
  writePlan: () => model.writePlan(copilot, 'metrics.aht.baseline', 8),
};

const functions = Object.entries(model).flatMap(([name, value]) =>
  typeof value === 'function' ? [[name, value as (inputs: object) => unknown] as const] : [],
);
const cases = referenceCases();

const fromReference = functions.flatMap(([name, compute]): Sample[] => {
  const inputs = cases.get(name);
  if (!inputs || name in own) return [];
  let next = 0;
  // All cases in turn, so that no single easy one decides.
  return [{ name, run: () => compute(inputs[next++ % inputs.length] ?? {}) }];
});

export const samples: readonly Sample[] = [
  ...Object.entries(own).map(([name, run]) => ({ name, run })),
  ...fromReference,
];

/** Exported functions that nothing above measures. */
export const unmeasured: readonly string[] = functions
  .map(([name]) => name)
  .filter((name) => !samples.some((sample) => sample.name === name));

function referenceCases(): Map<string, object[]> {
  const folder = new URL('../reference/', import.meta.url);
  const byFunction = new Map<string, object[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      cases: ReferenceCase[];
    };
    for (const { function: name, inputs } of cases)
      byFunction.set(name, [...(byFunction.get(name) ?? []), inputs]);
  }
  return byFunction;
}
