/** Whether trainers and support can carry each wave, and when they could. */
import { dateIn } from '../calendar.ts';
import { compute, count, duration, type Figure, statistic } from '../figure.ts';
import { freeWeek } from '../freezes.ts';
import { input } from '../inputs.ts';
import type { Plan } from '../plan.ts';
import type { RolloutPhase } from './steps.ts';

export interface Capacity {
  readonly waves: readonly Wave[];
  /** Weeks before the first phase in which training has to begin. */
  readonly trainingLead: Figure;
  readonly trainingFrom?: string;
}

export interface Wave {
  readonly number: number;
  readonly newUnits: Figure;
  readonly trainingHours: Figure;
  /** Trainer hours in the weeks before it; the first wave is trained before the rollout begins. */
  readonly trainingAvailable?: Figure;
  readonly supportHours: Figure;
  readonly supportAvailable: Figure;
  /** The most new units that support can carry at once. */
  readonly supportable: Figure;
  /** The first week in which it fits; unreachable where no later week would help. */
  readonly earliestWeek: Figure;
  readonly lacks: readonly ('training' | 'support')[];
}

/**
 * Training: hours for each new unit × new units, against the trainers' hours in the weeks since the
 * phase before. Support: hours a week for each new unit, against the hours there are in a week. New
 * are the units that no earlier phase had; those of the pilot are counted with the first phase.
 *
 * Hours are hours of trainers and of support, not of those who learn. Every week counts, one in a
 * freeze too, since it forbids switching on and not teaching. Earliest week: the weeks that the
 * trainers need after the earliest week of the phase before, at the planned distance or more, and in
 * no freeze. More weeks give no more support in one week, so there only smaller steps help.
 * Undefined where the plan has no capacity; a missing number makes its figures wait.
 */
export function analyseCapacity(plan: Plan, phases: readonly RolloutPhase[]): Capacity | undefined {
  if (!plan.rollout?.capacity) return undefined;
  const hours = (name: string) => input(plan, `rollout.capacity.${name}`);
  const waves: Wave[] = [];
  for (const [index, phase] of phases.entries())
    waves.push(waveOf(plan, phase, phases[index - 1], waves.at(-1)));
  const trainingLead = compute(
    'rollout.trainingLead',
    duration('week'),
    '{hours} ÷ {available}',
    {
      hours: waves[0]?.trainingHours ?? hours('trainingHoursPerUnit'),
      available: hours('trainingHoursPerWeek'),
    },
    ({ hours, available }) => weeksToTrain(hours, available) ?? 'unreachable',
  );
  const { start } = plan.rollout;
  const lead = trainingLead.value;
  const week = phases[0]?.week.value;
  return {
    waves,
    trainingLead,
    ...(start &&
      lead !== null &&
      week && {
        trainingFrom: dateIn(start, week - Math.ceil(lead)),
      }),
  };
}

function waveOf(
  plan: Plan,
  phase: RolloutPhase,
  before: RolloutPhase | undefined,
  waveBefore: Wave | undefined,
): Wave {
  const { number, units } = phase;
  const at = (name: string) => `rollout.waves.${number}.${name}`;
  const given = (name: string) => input(plan, `rollout.capacity.${name}`);
  const perWeek = given('trainingHoursPerWeek');
  const supportAvailable = given('supportHoursPerWeek');
  const newUnits = before
    ? compute(
        at('newUnits'),
        count(plan.population.unit),
        '{units} − {before}',
        { units, before: before.units },
        ({ units, before }) => units - before,
      )
    : units;
  const trainingHours = compute(
    at('trainingHours'),
    duration('hour'),
    '{new} × {hours}',
    { new: newUnits, hours: given('trainingHoursPerUnit') },
    (values) => values.new * values.hours,
  );
  const trainingAvailable =
    before &&
    compute(
      at('trainingAvailable'),
      duration('hour'),
      '{perWeek} × {weeks}',
      { perWeek, weeks: before.weeks },
      ({ perWeek, weeks }) => perWeek * weeks,
    );
  const supportHours = compute(
    at('supportHours'),
    duration('hour', 'week'),
    '{new} × {hours}',
    { new: newUnits, hours: given('supportHoursPerUnit') },
    (values) => values.new * values.hours,
  );
  const supportable = compute(
    at('supportable'),
    count(plan.population.unit),
    '{available} ÷ {hours}, whole ones',
    { available: supportAvailable, hours: given('supportHoursPerUnit') },
    ({ available, hours }) => (hours > 0 ? Math.floor(available / hours + 1e-9) : 'undefined'),
  );
  return {
    number,
    newUnits,
    trainingHours,
    ...(trainingAvailable && { trainingAvailable }),
    supportHours,
    supportAvailable,
    supportable,
    earliestWeek: earliestWeek(
      plan,
      phase,
      waveBefore && before && { wave: waveBefore, phase: before },
      {
        trainingHours,
        perWeek,
        supportHours,
        supportAvailable,
      },
    ),
    lacks: [
      ...(exceeds(trainingHours, trainingAvailable) ? (['training'] as const) : []),
      ...(exceeds(supportHours, supportAvailable) ? (['support'] as const) : []),
    ],
  };
}

function earliestWeek(
  plan: Plan,
  phase: RolloutPhase,
  before: { readonly wave: Wave; readonly phase: RolloutPhase } | undefined,
  hours: Readonly<
    Record<'trainingHours' | 'perWeek' | 'supportHours' | 'supportAvailable', Figure>
  >,
): Figure {
  const path = `rollout.waves.${phase.number}.earliestWeek`;
  if (!before)
    return compute(
      path,
      statistic,
      '{week}, where {supportAvailable} cover {supportHours}',
      {
        week: phase.week,
        supportHours: hours.supportHours,
        supportAvailable: hours.supportAvailable,
      },
      ({ week, supportHours, supportAvailable }) =>
        isMore(supportHours, supportAvailable) ? 'unreachable' : week,
    );
  return compute(
    path,
    statistic,
    'first week outside the freezes that is {distance} and {trainingHours} ÷ {perWeek} after {before}, where {supportAvailable} cover {supportHours}',
    { before: before.wave.earliestWeek, distance: before.phase.weeks, ...hours },
    ({ before, distance, trainingHours, perWeek, supportHours, supportAvailable }) => {
      const weeks = weeksToTrain(trainingHours, perWeek);
      if (weeks === undefined || isMore(supportHours, supportAvailable)) return 'unreachable';
      // Binary fractions may leave a hair more than a whole number of weeks.
      const training = Math.ceil(weeks - 1e-9);
      return freeWeek(before + Math.max(distance, training), plan.rollout ?? {}).week;
    },
  );
}

/** A century of training is none. */
const longestTraining = 5200;

function weeksToTrain(hours: number, perWeek: number): number | undefined {
  const weeks = hours === 0 ? 0 : hours / perWeek;
  return weeks <= longestTraining ? weeks : undefined;
}

const exceeds = (needed: Figure, there: Figure | undefined): boolean =>
  needed.value !== null && there?.value != null && isMore(needed.value, there.value);

const isMore = (needed: number, there: number): boolean => needed > there * (1 + 1e-12);
