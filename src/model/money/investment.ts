/** What is spent once, by line of the budget. */
import { compute, type Figure, money } from '../figure.ts';
import { input } from '../inputs.ts';
import type { Plan } from '../plan.ts';

export interface Investment {
  readonly hardening: Figure;
  readonly rollout: Figure;
  /** Present when the plan sets a share for it. */
  readonly changeManagement?: Figure;
  readonly buffer?: Figure;
  readonly investment: Figure;
}

/**
 * Build + pilot + hardening + rollout; change management as a share of that sum; a buffer as a
 * share of all of it, change management included. In the plan's currency, once, undiscounted. Lines
 * that the plan leaves out are 0, except the pilot, for which the investment waits.
 */
export function investmentOf(plan: Plan): Investment {
  const hardening = sum(plan, 'hardening');
  const rollout = sum(plan, 'rollout');
  const spent: Record<string, Figure> = {
    ...(plan.costs?.build !== undefined && { build: input(plan, 'costs.build') }),
    pilot: input(plan, 'costs.pilot'),
    hardening,
    ...(plan.costs?.rollout?.length && { rollout }),
  };
  const changeManagement =
    plan.costs?.changeManagement === undefined
      ? undefined
      : shareOf(plan, 'changeManagement', spent);
  const planned = { ...spent, ...(changeManagement && { changeManagement }) };
  const buffer = plan.costs?.buffer === undefined ? undefined : shareOf(plan, 'buffer', planned);
  const lines = { ...planned, ...(buffer && { buffer }) };
  return {
    hardening,
    rollout,
    ...(changeManagement && { changeManagement }),
    ...(buffer && { buffer }),
    investment: compute('payback.investment', money(), adding(lines), lines, total),
  };
}

function sum(plan: Plan, line: 'hardening' | 'rollout'): Figure {
  const inputs = Object.fromEntries(
    (plan.costs?.[line] ?? []).map(({ id }) => [id, input(plan, `costs.${line}.${id}.amount`)]),
  );
  return compute(`payback.${line}`, money(), adding(inputs) || '0', inputs, total);
}

function shareOf(
  plan: Plan,
  line: 'changeManagement' | 'buffer',
  lines: Readonly<Record<string, Figure>>,
): Figure {
  return compute(
    `payback.${line}`,
    money(),
    `{part} × (${adding(lines)})`,
    { part: input(plan, `costs.${line}`), ...lines },
    ({ part = 0, ...rest }) => part * total(rest),
  );
}

const adding = (lines: Readonly<Record<string, Figure>>): string =>
  Object.keys(lines)
    .map((name) => `{${name}}`)
    .join(' + ');

const total = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((sum, amount) => sum + amount, 0);
