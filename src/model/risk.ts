/**
 * The risk register, rated: each risk before and after its control, in the worst of its dimensions,
 * and where it stands on the matrix.
 */
import { compute, type Figure, statistic } from './figure.ts';
import { input } from './inputs.ts';
import { type RiskDimension, type RiskFunction, riskDimensions, riskFunctions } from './names.ts';
import type { Risk } from './plan/governance.ts';
import type { Plan } from './plan.ts';
import { type RiskBand, riskBands, riskMatrix } from './risk/matrix.ts';

/** Before the control, or after it. */
export type RatingKind = 'inherent' | 'residual';

export interface RiskRating {
  readonly likelihood: Figure;
  /** In each dimension that the plan rates. */
  readonly impacts: Readonly<Partial<Record<RiskDimension, Figure>>>;
  /** The worst of them. */
  readonly impact: Figure;
  /** Dimensions that have the worst impact. */
  readonly worst: readonly RiskDimension[];
  /** Likelihood × impact: an order within a band, which the matrix alone decides. */
  readonly score: Figure;
  readonly band: RiskBand | undefined;
}

/** What a risk lacks; `risks.<id>.<gap>` is the plan path to fill in. */
export type RiskGap = 'likelihood' | 'impact' | 'control' | 'owner' | 'function' | 'residual';

export interface RatedRisk {
  readonly risk: Risk;
  readonly inherent: RiskRating;
  /** Its figures wait where the plan has no rating after the control. */
  readonly residual: RiskRating;
  readonly missing: readonly RiskGap[];
  /** A control that makes its risk worse is more often a slip than a finding. */
  readonly residualAboveInherent: boolean;
}

export interface Risks {
  readonly risks: readonly RatedRisk[];
  readonly counts: Readonly<Record<RatingKind, Readonly<Record<RiskBand, number>>>>;
  /** By function of the NIST AI Risk Management Framework, the risks whose control serves it. */
  readonly functions: Readonly<Record<RiskFunction, readonly string[]>>;
}

export interface MatrixCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly band: RiskBand;
  /** Ids of the risks that stand there. */
  readonly risks: readonly string[];
}

/**
 * Likelihood and impact are judged from 1 to 5. The impact that counts is the worst dimension's, so
 * that one severe dimension is not averaged away; the band is the matrix's (`riskMatrix`).
 *
 * Domain: any valid plan; a rating without likelihood or without any impact waits. Undefined without
 * risks.
 */
export function analyseRisks(plan: Plan): Risks | undefined {
  if (!plan.risks || plan.risks.length === 0) return undefined;
  const risks = plan.risks.map((risk) => rated(plan, risk));
  return {
    risks,
    counts: { inherent: countsOf(risks, 'inherent'), residual: countsOf(risks, 'residual') },
    functions: byKey(riskFunctions, (name) =>
      risks.flatMap(({ risk }) => (risk.function === name ? [risk.id] : [])),
    ),
  };
}

/**
 * The matrix with the risks in it: five rows by likelihood from 1 to 5, five cells by impact each.
 * With a dimension, by the impact in that one; risks that lack a number there are left out.
 */
export function matrixOf(
  { risks }: Risks,
  kind: RatingKind,
  dimension?: RiskDimension,
): readonly (readonly MatrixCell[])[] {
  const places = risks.map(({ risk, [kind]: rating }) => ({
    id: risk.id,
    likelihood: rating.likelihood.value,
    impact: (dimension ? rating.impacts[dimension] : rating.impact)?.value,
  }));
  return riskMatrix.map((bands, row) =>
    bands.map((band, column) => ({
      likelihood: row + 1,
      impact: column + 1,
      band,
      risks: places
        .filter(({ likelihood, impact }) => likelihood === row + 1 && impact === column + 1)
        .map(({ id }) => id),
    })),
  );
}

function rated(plan: Plan, risk: Risk): RatedRisk {
  const inherent = ratingOf(plan, risk, 'inherent');
  const residual = ratingOf(plan, risk, 'residual');
  const gaps: readonly (readonly [RiskGap, boolean])[] = [
    ['likelihood', risk.likelihood === undefined],
    ['impact', inherent.impact.value === null],
    ['control', risk.control === undefined],
    ['owner', risk.owner === undefined],
    ['function', risk.function === undefined],
    ['residual', residual.score.value === null],
  ];
  return {
    risk,
    inherent,
    residual,
    missing: gaps.flatMap(([gap, isMissing]) => (isMissing ? [gap] : [])),
    residualAboveInherent: isAbove(residual.score, inherent.score),
  };
}

function ratingOf(plan: Plan, risk: Risk, kind: RatingKind): RiskRating {
  const at = `risks.${risk.id}${kind === 'residual' ? '.residual' : ''}`;
  const given = kind === 'residual' ? risk.residual : risk;
  const likelihood = input(plan, `${at}.likelihood`);
  const all = riskDimensions.map(
    (dimension) => [dimension, input(plan, `${at}.impact.${dimension}`)] as const,
  );
  const known = all.filter(([dimension]) => given?.impact?.[dimension] !== undefined);
  const considered = Object.fromEntries(known.length > 0 ? known : all);
  const impact = compute(
    `${at}.impact`,
    statistic,
    `worst of ${Object.keys(considered)
      .map((name) => `{${name}}`)
      .join(', ')}`,
    considered,
    (impacts) => Math.max(...Object.values<number>(impacts)),
  );
  return {
    likelihood,
    impacts: Object.fromEntries(known),
    impact,
    worst: known.flatMap(([dimension, { value }]) => (value === impact.value ? [dimension] : [])),
    score: compute(
      `${at}.score`,
      statistic,
      '{likelihood} × {impact}',
      { likelihood, impact },
      ({ likelihood, impact }) => likelihood * impact,
    ),
    band: bandOf(likelihood.value, impact.value),
  };
}

const bandOf = (likelihood: number | null, impact: number | null): RiskBand | undefined =>
  likelihood === null || impact === null ? undefined : riskMatrix[likelihood - 1]?.[impact - 1];

const isAbove = (residual: Figure, inherent: Figure): boolean =>
  residual.value !== null && inherent.value !== null && residual.value > inherent.value;

const countsOf = (risks: readonly RatedRisk[], kind: RatingKind) =>
  byKey(riskBands, (band) => risks.filter((risk) => risk[kind].band === band).length);

const byKey = <Key extends string, Value>(
  keys: readonly Key[],
  entryOf: (key: Key) => Value,
): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, entryOf(key)])) as Record<Key, Value>;
