/**
 * The range of every numeric input of a plan, by path (`*` stands for an id or a number). The
 * schema refuses values outside it and the calculators' fields state it: one table for both.
 */
export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
}

/** More than anybody writes into one field, and little enough for a browser's storage. */
export const longestText = 5_000;

const money: Limit = { min: 0, max: 1e12 };
const fraction: Limit = { min: 0, max: 1 };
const measured: Limit = { min: -1e9, max: 1e9 };
const score = { min: 1, max: 5, integer: true } as const satisfies Limit;

export const limits = {
  'population.size': { min: 2, max: 1e7, integer: true },
  'population.groups': { min: 1, max: 1e5, integer: true },
  'population.volumePerMonth': { min: 0, max: 1e10 },
  'population.capacity.hoursPerMonth': { min: 1, max: 744 },
  'population.capacity.occupancy': { min: 0.01, max: 1 },
  'metrics.*.baseline': measured,
  'metrics.*.sd': { min: 1e-9, max: 1e9 },
  'metrics.*.spread.low': measured,
  'metrics.*.spread.high': measured,
  'metrics.*.spread.covers': { min: 0.5, max: 0.999 },
  'metrics.*.parts.denominator': { min: 1e-9, max: 1e9 },
  'metrics.*.parts.numeratorSd': { min: 0, max: 1e9 },
  'metrics.*.parts.denominatorSd': { min: 0, max: 1e9 },
  'metrics.*.parts.correlation': { min: -1, max: 1 },
  'metrics.*.icc': fraction,
  'metrics.*.sampledShare': { min: 1e-6, max: 1 },
  'metrics.*.threshold.relativeChange': { min: -1, max: 10 },
  'metrics.*.threshold.absoluteChange': measured,
  'metrics.*.threshold.atLeast': measured,
  'metrics.*.threshold.atMost': measured,
  'metrics.*.expected.relativeChange': { min: -1, max: 10 },
  'metrics.*.observed.value': measured,
  'metrics.*.observed.n': { min: 1, max: 1e9, integer: true },
  'metrics.*.observed.sd': { min: 0, max: 1e9 },
  'metrics.*.observed.against.value': measured,
  'metrics.*.observed.against.n': { min: 1, max: 1e9, integer: true },
  'metrics.*.observed.against.sd': { min: 0, max: 1e9 },
  'metrics.*.weekly.*.week': { min: 1, max: 104, integer: true },
  'metrics.*.weekly.*.value': measured,
  'metrics.*.weekly.*.n': { min: 1, max: 1e9, integer: true },
  'metrics.*.weekly.*.control.value': measured,
  'metrics.*.weekly.*.control.n': { min: 1, max: 1e9, integer: true },
  'cohort.units': { min: 2, max: 1e7, integer: true },
  'cohort.weeks': { min: 1, max: 104, integer: true },
  'cohort.alpha': { min: 0.0001, max: 0.5 },
  'cohort.power': { min: 0.5, max: 0.999 },
  'cohort.sides': { min: 1, max: 2, integer: true },
  'cohort.controlRatio': { min: 0.01, max: 100 },
  'cohort.clusters.size': { min: 1, max: 1e6 },
  'cohort.clusters.cv': { min: 0, max: 5 },
  'cohort.clusters.icc': fraction,
  'cohort.dropOut': { min: 0, max: 0.95 },
  'cohort.adoption': { min: 0.01, max: 1 },
  'benefit.valuePerUnit': { min: 0, max: 1e9 },
  'benefit.realisation': fraction,
  'benefit.adoption': fraction,
  'benefit.ramp.from': fraction,
  'benefit.ramp.weeks': { min: 0, max: 260, integer: true },
  'benefit.dip.depth': fraction,
  'benefit.dip.weeks': { min: 0, max: 104, integer: true },
  'costs.build': money,
  'costs.pilot': money,
  'costs.hardening.*.amount': money,
  'costs.rollout.*.amount': money,
  'costs.runPerYear': money,
  'costs.changeManagement': { min: 0, max: 2 },
  'costs.buffer': { min: 0, max: 2 },
  'finance.horizonYears': { min: 1, max: 20, integer: true },
  'finance.discountRate': { min: 0, max: 1 },
  'ranges.*.low': { min: -1e12, max: 1e12 },
  'ranges.*.high': { min: -1e12, max: 1e12 },
  'rollout.capacity.trainingHoursPerUnit': { min: 0, max: 1000 },
  'rollout.capacity.trainingHoursPerWeek': { min: 0, max: 1e6 },
  'rollout.capacity.supportHoursPerUnit': { min: 0, max: 168 },
  'rollout.capacity.supportHoursPerWeek': { min: 0, max: 1e6 },
  'rollout.harm.size': { min: 0, max: 10 },
  'rollout.harm.weeksToShow': { min: 0, max: 104, integer: true },
  'rollout.phases.*.share': { min: 0.001, max: 1 },
  'rollout.phases.*.week': { min: 1, max: 260, integer: true },
  'rollback.*.relativeChange': { min: -1, max: 10 },
  'rollback.*.above': measured,
  'rollback.*.below': measured,
  'risks.*.likelihood': score,
  'risks.*.impact.operational': score,
  'risks.*.impact.compliance': score,
  'risks.*.impact.reputational': score,
  'risks.*.residual.likelihood': score,
  'risks.*.residual.impact.operational': score,
  'risks.*.residual.impact.compliance': score,
  'risks.*.residual.impact.reputational': score,
  'published.*.value': { min: -1e12, max: 1e12 },
} as const satisfies Record<string, Limit>;

export type LimitKey = keyof typeof limits;

/** The limit of a concrete plan path such as `metrics.aht.baseline`. */
export function limitOf(path: string): Limit | undefined {
  const key = Object.keys(limits).find((pattern) => matchesPattern(pattern, path));
  return key === undefined ? undefined : limits[key as LimitKey];
}

/** Whether a concrete path fits a pattern, in which `*` stands for one part. */
export function matchesPattern(pattern: string, path: string): boolean {
  const expected = pattern.split('.');
  const actual = path.split('.');
  return (
    expected.length === actual.length &&
    expected.every((part, index) => part === '*' || part === actual[index])
  );
}
