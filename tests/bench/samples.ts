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
import { framework } from '../support/framework.ts';
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

const twoShares = {
  proportion: 0.023,
  treatmentSize: 2400,
  controlSize: 21_600,
  alpha: 0.025,
} as const;

/** Against a level: the level stands beside, as the question has it. */
const oneMean = { sd: 2.4, alpha: 0.05 } as const;
const oneShare = { proportion: 0.9, alpha: 0.05 } as const;

/** A register of twenty risks, and a year of weeks. */
const risky: model.Plan = {
  ...copilot,
  risks: Array.from({ length: 20 }, (_, index) => ({
    id: `risk-${index + 1}`,
    title: `Risk ${index + 1}`,
    likelihood: 1 + (index % 5),
    impact: { operational: 1 + (index % 4), compliance: 3 },
  })),
};
const weeklyMetric: model.Metric = {
  id: 'errors',
  name: 'Errors',
  role: 'guardrail',
  kind: 'proportion',
  better: 'lower',
  weekly: Array.from({ length: 52 }, (_, index) => ({ week: index + 1, value: 0.02, n: 400 })),
};
const risks = model.analyseRisks(risky);

const [compared] = model.comparePlans([copilot, risky]).rows;

const { payback, returns, rollout, looks, decision } = analysis;
const primary = analysis.metrics.find(({ metric }) => metric.role === 'primary');
const uncertain = payback && returns && model.uncertaintyOf(copilot, payback, returns);

const own: Readonly<Record<string, () => unknown>> = {
  parsePlan: () => model.parsePlan(copilot),
  analyse: () => model.analyse(copilot, framework),
  planReport: () => model.planReport(copilot, framework, '2026-11-26'),
  callOn: () => model.callOn(analysis),
  artifactsOf: () => model.artifactsOf(framework, 'G4', 'retail'),
  analyseRisks: () => model.analyseRisks(risky),
  matrixOf: () => risks && model.matrixOf(risks, 'inherent'),
  analyseResults: () => decision && model.analyseResults(copilot, decision),
  observedFromWeekly: () => model.observedFromWeekly(weeklyMetric),
  comparePlans: () => model.comparePlans([copilot, risky]),
  directionOf: () => compared && model.directionOf(compared, 1),
  passedGates: () => model.passedGates(copilot, framework),
  stageReached: () => model.stageReached(copilot, framework),
  scenarioOf: () => model.scenarioOf(copilot, 'cautious'),
  // What each key pressed in a calculator asks for.
  askCohort: () => askCohort(copilot),
  askDecision: () => askDecision(copilot),
  askPayback: () => askPayback(copilot),
  // Ten thousand draws, in slices as the page does them and in one go as the worker.
  simulate: () => model.simulate(copilot, { draws: 10_000, seed: 1 }),
  simulateInSteps: () => [...model.simulateInSteps(copilot, { draws: 10_000, seed: 1 })],
  sensitivity: () => model.sensitivity(copilot, uncertain?.inputs ?? []),
  uncertaintyOf: () => payback && returns && model.uncertaintyOf(copilot, payback, returns),
  askReturns: () => model.askReturns(copilot),
  askRollout: () => askRollout(copilot),
  analyseLooks: () => model.analyseLooks(copilot, rollout),
  analyseTriggers: () => model.analyseTriggers(copilot, rollout),
  effectivePhases: () => model.effectivePhases(copilot),
  powerCurve: () => primary && model.powerCurve(copilot, primary, 0.2, 40),
  weekCurve: () => primary && model.weekCurve(copilot, primary, 12),
  falseAlarmRate: () => model.falseAlarmRate(peeking),
  simulateFalseAlarms: () => model.simulateFalseAlarms({ ...peeking, trials: 100_000, seed: 2027 }),
  simulateReviews: () => looks && model.simulateReviews(looks, 100_000, 2027),
  superiority: () => model.superiority({ estimate: 0.12, low: -0.3, high: 0.6 }),
  nonInferiority: () => model.nonInferiority({ estimate: 0.12, low: -0.3, high: 0.6 }, false),
  confirmedHarm: () => model.confirmedHarm([(rate) => rate - 0.1, () => 1], 0.025),
  binomialUpperTail: () => model.binomialUpperTail({ successes: 73, n: 2400, probability: 0.023 }),
  poissonInterval: () => model.poissonInterval({ events: 12, level: 0.95 }),
  meanInterval: () => model.meanInterval({ mean: 6.63, sd: 2.4, n: 120, level: 0.95 }),
  ratioSpread: () =>
    model.ratioSpread({
      ratio: 4,
      denominator: 200,
      numeratorSd: 250,
      denominatorSd: 40,
      correlation: 0.6,
    }),
  sampleSizeWilson: () => model.sampleSizeWilson({ proportion: 0.8, halfWidth: 0.1, level: 0.95 }),
  halfWidthWilson: () => model.halfWidthWilson({ proportion: 0.8, n: 120, level: 0.95 }),
  powerNonInferiorityProportions: () =>
    model.powerNonInferiorityProportions({ ...twoShares, margin: 0.01 }),
  detectableMarginProportions: () =>
    model.detectableMarginProportions({ ...twoShares, power: 0.8 }),
  powerOneMean: () => model.powerOneMean({ ...oneMean, n: 120, distance: 0.5 }),
  sampleSizeOneMean: () => model.sampleSizeOneMean({ ...oneMean, distance: 0.5, power: 0.8 }),
  detectableOneMean: () => model.detectableOneMean({ ...oneMean, n: 120, power: 0.8 }),
  powerOneProportion: () => model.powerOneProportion({ ...oneShare, n: 120, level: 0.8 }),
  sampleSizeOneProportion: () =>
    model.sampleSizeOneProportion({ ...oneShare, level: 0.8, power: 0.8 }),
  detectableLevel: () => model.detectableLevel({ ...oneShare, n: 120, power: 0.8, side: 'below' }),
  spreadFromRange: () => model.spreadFromRange({ low: 4, high: 11, covers: 0.8 }),
  summarise: () => model.summarise([6.1, 7.4, 8.2, 7.9, 6.6, 7.7]),
  spreadOfUnitMeans: () => model.spreadOfUnitMeans({ between: 2.4, cases: 300, icc: 0.1 }),
  spreadOfUnitMeansFromCases: () =>
    model.spreadOfUnitMeansFromCases({ caseSd: 5, cases: 300, icc: 0.1 }),
  designEffectOfCases: () => model.designEffectOfCases({ cases: 300, icc: 0.1 }),
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
