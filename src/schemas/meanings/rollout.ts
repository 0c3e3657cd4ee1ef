/** How it reaches everybody, and what stops it. */
import type { Meanings } from './meaning.ts';

export const rolloutMeanings: Meanings = {
  rollout: ['How the automation reaches everybody, after gate 4.'],
  'rollout.start': ['First day of week 1.', '2027-01-11'],
  'rollout.phases': ['The phases in order; each reaches more units than the one before.'],
  'rollout.phases.*': ['One phase.'],
  'rollout.phases.*.share': ['Share of the population that has it from then on.', 0.25],
  'rollout.phases.*.week': ['Week of the rollout in which the phase starts, from 1.', 3],
  'rollout.spending': [
    'How the reviews share the risk of a false alarm: asOF is cautious early (O’Brien-Fleming type), asP shares it evenly (Pocock type).',
  ],
  'rollout.freezes': ['Windows in which nothing may be switched on, peak seasons among them.'],
  'rollout.freezes.*': ['One window.'],
  'rollout.freezes.*.id': ['An id that stays when the name changes.', 'year-end'],
  'rollout.freezes.*.name': ['What people call it.', 'Year-end close'],
  'rollout.freezes.*.from': ['Its first day.', '2026-12-15'],
  'rollout.freezes.*.to': ['Its last day.', '2027-01-08'],
  'rollout.capacity': ['Who trains and supports, which can slow the phases down.'],
  'rollout.capacity.trainingHoursPerUnit': [
    'Trainer hours that one more unit needs before it starts.',
    2,
  ],
  'rollout.capacity.trainingHoursPerWeek': ['Trainer hours there are in a week.', 160],
  'rollout.capacity.supportHoursPerUnit': [
    'Support hours a week that one unit needs in its first phase.',
    0.25,
  ],
  'rollout.capacity.supportHoursPerWeek': ['Support hours there are in a week.', 120],
  'rollout.harm': ['The harm that the reviews are there to stop.'],
  'rollout.harm.size': [
    'By what share of its baseline the metric of the benefit gets worse; without it, the rollback trigger counts.',
    0.1,
  ],
  'rollout.harm.weeksToShow': [
    'Weeks until it can be seen; without it, the next review sees it.',
    2,
  ],
  rollback: ['What switches the automation off.'],
  'rollback.*': [
    'One trigger: a metric with relativeChange, above or below, or a signal with its unit and above.',
  ],
  'rollback.*.id': ['An id that stays when the trigger changes.', 'slower'],
  'rollback.*.metric': ['The id of the metric that is watched.', 'aht'],
  'rollback.*.relativeChange': ['Off when it changes by more than this share.', 0.05],
  'rollback.*.above': ['Off when it is above this value.', 0.03],
  'rollback.*.below': ['Off when it is below this value.', 0.6],
  'rollback.*.signal': ['A signal that is no metric of the plan.', 'System latency'],
  'rollback.*.unit': ['The unit of the signal, in the singular.', 'second'],
};
