/** The part of a plan that a calculator asks about: all that a reader's browser is sent. */
import { type Analysis, type Plan, planPathsOf } from '../model/index.ts';

export type CalculatorKind = 'cohort' | 'payback' | 'rollout';

/** The rooms of the analysis whose figures a calculator shows. */
const rooms: Readonly<Record<CalculatorKind, readonly string[]>> = {
  cohort: ['cohort'],
  payback: ['payback', 'load'],
  rollout: ['rollout', 'payback'],
};

export function planFor(kind: CalculatorKind, { plan, figures }: Analysis): Plan {
  const { published, evidence, rollback, ...rest } = plan;
  const shown = [...figures.values()].filter(({ path }) =>
    rooms[kind].some((room) => path.startsWith(`${room}.`)),
  );
  const used = new Set(shown.flatMap((figure) => [...planPathsOf(figure)]));
  return {
    ...rest,
    // The size of the harm that its reviews stop is that of a trigger.
    ...(kind === 'rollout' && rollback && { rollback }),
    metrics: plan.metrics.filter(
      ({ id, role }) =>
        role === 'primary' ||
        id === plan.benefit?.metric ||
        [...used].some((path) => path.startsWith(`metrics.${id}.`)),
    ),
    // Dates and choices are no figures, and stand in the calculator's own part of the plan.
    assumptions: plan.assumptions?.filter(({ of }) => used.has(of) || of.startsWith(`${kind}.`)),
  };
}
