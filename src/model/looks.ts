/**
 * The reviews of a rollout as what they are: repeated looks at the same data. Whoever decides at
 * each of them with the usual limit raises a false alarm far more often than planned; boundaries
 * that rise early keep the risk where it was meant to be.
 */
import { designEffectOf } from './clustering.ts';
import { errorRates, sidesOf } from './error-rates.ts';
import { compute, type Figure, share, statistic, type Unit } from './figure.ts';
import { changeUnit, input } from './inputs.ts';
import type { Plan } from './plan.ts';
import { primaryMetric } from './roles.ts';
import type { Rollout } from './rollout.ts';
import { normalUpperQuantile } from './statistics/normal.ts';
import { falseAlarmRate, groupSequentialDesign } from './statistics/sequential.ts';

export type Spending = 'asOF' | 'asP';

export interface Review {
  readonly number: number;
  /** Share of the information of the whole rollout that this review has. */
  readonly information: Figure;
  /** The distance from no effect, in standard errors, at which this review may conclude. */
  readonly boundary: Figure;
  /** The one-sided p-value that the boundary amounts to. */
  readonly level: Figure;
  /** Risk of a false alarm used up to here, both sides together. */
  readonly spent: Figure;
  /** The smallest observed effect that the boundary lets count; only for means. */
  readonly effect?: Figure;
}

export interface Looks {
  readonly spending: Spending;
  readonly reviews: readonly Review[];
  /** Risk of a false alarm over all reviews with these boundaries. */
  readonly withBoundaries: Figure;
  /** The same when each review uses the limit meant for a single look. */
  readonly withoutBoundaries: Figure;
}

/**
 * Information grows with unit-weeks: share active × weeks, added up over the phases. Boundaries are
 * those of a group-sequential design at these unequal rates (Lan and DeMets 1983), with the error
 * rates of the plan's cohort. The effect at a boundary is z × standard deviation ÷ √(units ×
 * information), against a baseline taken as exact.
 *
 * Assumes that a unit-week brings the same information whenever it is, though the same people come
 * back each week. Undefined without phases or benefit; alpha ÷ sides below one half.
 */
export function analyseLooks(plan: Plan, rollout: Rollout | undefined): Looks | undefined {
  if (!rollout) return undefined;
  const spending = plan.rollout?.spending ?? 'asOF';
  const { alpha, sides } = errorRates(plan);
  const informations = rollout.phases.map((phase) => informationAt(phase.number, rollout));
  const rates = Object.fromEntries(informations.map((rate, index) => [`rate${index + 1}`, rate]));
  const inputs = { ...rates, alpha, sides };
  const looks = resolve(informations, alpha, sides, spending);
  const at = informations.map((_, index) => `{rate${index + 1}}`).join(', ');

  const figure = (
    path: string,
    unit: Unit,
    formula: string,
    read: (found: Resolved) => number | undefined,
  ) => compute(path, unit, formula, inputs, () => (looks ? read(looks) : undefined) ?? 'undefined');
  const rule = `${spendingName[spending]} at ${at}, α = {alpha}, number of sides {sides}`;
  const effectAt = effectOf(plan);

  return {
    spending,
    reviews: informations.map((information, index): Review => {
      const number = index + 1;
      const path = (name: string) => `looks.reviews.${number}.${name}`;
      const boundary = figure(
        path('boundary'),
        statistic,
        `boundary for z at look ${number}: ${rule}`,
        ({ design }) => design.criticalValues[index],
      );
      return {
        number,
        information,
        boundary,
        level: compute(path('level'), share, 'P(Z > {boundary})', { boundary }, () =>
          looks ? (looks.design.stageLevels[index] ?? 'undefined') : 'undefined',
        ),
        spent: figure(
          path('spent'),
          share,
          `alpha spent up to look ${number}: ${rule}`,
          ({ design }) => design.alphaSpent[index],
        ),
        ...effectAt?.(path('effect'), boundary, information),
      };
    }),
    withBoundaries: figure(
      'looks.withBoundaries',
      share,
      `chance of crossing any boundary without an effect: ${rule}`,
      ({ design }) => design.alphaSpent.at(-1),
    ),
    withoutBoundaries: figure(
      'looks.withoutBoundaries',
      share,
      `chance of crossing the limit of a single look, α = {alpha}, number of sides {sides}, at any of the looks at ${at}`,
      ({ peeking }) => peeking,
    ),
  };
}

const spendingName: Readonly<Record<Spending, string>> = {
  asOF: 'Lan-DeMets spending of O’Brien-Fleming type',
  asP: 'Lan-DeMets spending of Pocock type',
};

function informationAt(number: number, { phases }: Rollout): Figure {
  const products = phases.map((_, index) => `{share${index + 1}} × {weeks${index + 1}}`);
  const inputs = Object.fromEntries(
    phases.flatMap(({ share, weeks }, index) => [
      [`share${index + 1}`, share],
      [`weeks${index + 1}`, weeks],
    ]),
  );
  return compute(
    `looks.reviews.${number}.information`,
    share,
    `(${products.slice(0, number).join(' + ')}) ÷ (${products.join(' + ')})`,
    inputs,
    (values: Readonly<Record<string, number>>) => {
      const unitWeeks = products.map(
        (_, index) => (values[`share${index + 1}`] ?? 0) * (values[`weeks${index + 1}`] ?? 0),
      );
      const total = (some: readonly number[]) => some.reduce((sum, each) => sum + each, 0);
      return number === products.length ? 1 : total(unitWeeks.slice(0, number)) / total(unitWeeks);
    },
  );
}

type Resolved = {
  readonly design: ReturnType<typeof groupSequentialDesign>;
  readonly peeking: number;
};

/** The recursion is run once for all figures. */
function resolve(
  informations: readonly Figure[],
  { value: alpha }: Figure,
  { value: given }: Figure,
  type: Spending,
): Resolved | undefined {
  const rates = informations.flatMap(({ value }) => value ?? []);
  const sides = sidesOf(given);
  const rises = rates.every((rate, index) => rate > (rates[index - 1] ?? 0));
  if (alpha === null || alpha >= sides / 2 || rates.length < informations.length || !rises)
    return undefined;
  const usual = normalUpperQuantile(alpha / sides);
  return {
    design: groupSequentialDesign({ type, alpha, sides, informationRates: rates }),
    peeking: falseAlarmRate({
      criticalValues: rates.map(() => usual),
      informationRates: rates,
      sides,
    }).falseAlarmRate,
  };
}

/** Only for the mean of a measure between units: other kinds need a number of cases a week. */
function effectOf(plan: Plan) {
  const primary = primaryMetric(plan);
  if (primary?.kind !== 'mean' || primary.measuredOn === 'volume') return undefined;
  const size = input(plan, 'population.size');
  const sd = input(plan, `metrics.${primary.id}.sd`);
  const designEffect = designEffectOf(plan, primary, 'looks.designEffect', {
    n: size,
    units: size,
  });
  return (path: string, boundary: Figure, information: Figure) => ({
    effect: compute(
      path,
      changeUnit(primary),
      '{boundary} × {sd} × √({designEffect} ÷ ({size} × {information}))',
      { boundary, sd, designEffect, size, information },
      ({ boundary, sd, designEffect, size, information }) =>
        boundary * sd * Math.sqrt(designEffect / (size * information)),
    ),
  });
}
