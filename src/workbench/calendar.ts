/**
 * The dates of a plan: where each phase starts, when it is reviewed, when nothing may start, what
 * was decided and what is due. Codes and values; a view writes the words.
 */
import { dateIn, isDate } from '../model/calendar.ts';
import type { Condition, GateDecision } from '../model/gates/decisions.ts';
import { type GateId, gateIds } from '../model/names.ts';
import { type EffectivePhase, effectivePhases } from '../model/phases.ts';
import type { Plan } from '../model/plan.ts';
import { reviewDate } from '../model/rollout/schedule.ts';

interface Dated {
  /** Stays the same as the plan changes, so that a calendar updates what it has. */
  readonly id: string;
  readonly first: string;
  /** The last day; the first where it is one day. */
  readonly last: string;
}

export type PlanDate = Dated &
  (
    | {
        readonly kind: 'phase';
        readonly number: number;
        readonly of: number;
        readonly phase: EffectivePhase;
      }
    | {
        readonly kind: 'review';
        readonly number: number;
        readonly decides: 'next-phase' | 'complete';
      }
    | { readonly kind: 'freeze'; readonly name: string }
    | { readonly kind: 'decision'; readonly gate: GateId; readonly decision: GateDecision }
    | { readonly kind: 'condition'; readonly gate: GateId; readonly condition: Condition }
  );

/** In the order of their first day. Phases and reviews need the day on which the rollout starts. */
export const datesOf = (plan: Plan): readonly PlanDate[] =>
  [...phaseDates(plan), ...freezeDates(plan), ...gateIds.flatMap((gate) => gateDates(plan, gate))]
    // A rollout that starts at the end of the year 9999 runs out of dates.
    .filter(({ first, last }) => isDate(first) && isDate(last))
    .sort((a, b) => a.first.localeCompare(b.first));

function phaseDates(plan: Plan): PlanDate[] {
  const start = plan.rollout?.start;
  if (start === undefined) return [];
  const phases = effectivePhases(plan);
  return phases.flatMap((phase, index): PlanDate[] => {
    const number = index + 1;
    const isLast = number === phases.length;
    return [
      {
        kind: 'phase',
        id: `phase-${number}`,
        ...oneDay(dateIn(start, phase.week)),
        number,
        of: phases.length,
        phase,
      },
      {
        kind: 'review',
        id: `review-${number}`,
        ...oneDay(reviewDate(start, phases, index)),
        number,
        decides: isLast ? 'complete' : 'next-phase',
      },
    ];
  });
}

const freezeDates = (plan: Plan): PlanDate[] =>
  (plan.rollout?.freezes ?? []).flatMap(({ id, name, from, to }) =>
    from !== undefined && to !== undefined
      ? [{ kind: 'freeze' as const, id: `freeze-${id}`, first: from, last: to, name }]
      : [],
  );

/** Every decision has its day; of the conditions, those of the latest count. */
function gateDates(plan: Plan, gate: GateId): PlanDate[] {
  const decisions = plan.decisions?.[gate] ?? [];
  return [
    ...decisions.map((decision, index) => ({
      kind: 'decision' as const,
      id: `${gate}-decision-${index + 1}`,
      ...oneDay(decision.date),
      gate,
      decision,
    })),
    ...(decisions.at(-1)?.conditions ?? []).flatMap((condition, index, all) =>
      condition.due === undefined
        ? []
        : [
            {
              kind: 'condition' as const,
              id: `${gate}-condition-${idOf(condition, index, all)}`,
              ...oneDay(condition.due),
              gate,
              condition,
            },
          ],
    ),
  ];
}

/** Its own id; with its place, where an earlier condition has that id already. */
const idOf = ({ id }: Condition, index: number, all: readonly Condition[]): string =>
  all.findIndex((other) => other.id === id) === index ? id : `${id}-at-${index + 1}`;

const oneDay = (day: string) => ({ first: day, last: day });
