/** The part of a plan that a calculator asks about: all that a reader's browser is sent. */
import { type Analysis, type Plan, planPathsOf } from '../model/index.ts';

export type CalculatorKind = 'cohort' | 'decision' | 'payback' | 'rollout';

/** The rooms of the analysis whose figures a calculator shows. */
const rooms: Readonly<Record<CalculatorKind, readonly string[]>> = {
  cohort: ['cohort'],
  decision: ['decision', 'metrics'],
  payback: ['payback', 'load'],
  rollout: ['rollout', 'payback', 'looks', 'triggers'],
};

export function planFor(kind: CalculatorKind, { plan, figures }: Analysis): Plan {
  const { published, evidence, rollback, ...most } = plan;
  // The size of a pilot has nothing to do with money or with what comes after it.
  const { costs, finance, ranges, rollout, ...pilot } = most;
  const rest = kind === 'cohort' ? pilot : most;
  const triggers = kind === 'rollout' ? rollback : undefined;
  const tried = triggers?.flatMap((trigger) => ('metric' in trigger ? trigger.metric : [])) ?? [];
  const shown = [...figures.values()].filter(({ path }) =>
    rooms[kind].some((room) => path.startsWith(`${room}.`)),
  );
  const used = new Set(shown.flatMap((figure) => [...planPathsOf(figure)]));
  return {
    ...rest,
    // Their sizes are the harm that reviews stop.
    ...(triggers && { rollback: triggers }),
    metrics: plan.metrics.filter(
      ({ id, role, threshold }) =>
        kind === 'decision' ||
        role === 'primary' ||
        id === plan.benefit?.metric ||
        tried.includes(id) ||
        [...used].some((path) => path.startsWith(`metrics.${id}.`)) ||
        // Every metric with a threshold asks something of the cohort.
        (kind === 'cohort' && threshold !== undefined),
    ),
    // Dates and choices are no figures, and stand in the calculator's own part of the plan.
    assumptions: plan.assumptions?.filter(({ of }) => used.has(of) || of.startsWith(`${kind}.`)),
  };
}
