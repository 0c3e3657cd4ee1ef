/** The arithmetic of a schedule: how long its phases last, and what they add up to over weeks. */
import { dateIn, weekdayBy } from '../calendar.ts';
import type { Phase } from '../phases.ts';

/** Weeks until the next phase; the last phase is watched as long as the one before it. */
export function weeksOf(phases: readonly Phase[], index: number): number {
  const [before, phase, next] = [phases[index - 1], phases[index], phases[index + 1]];
  if (phase && next) return next.week - phase.week;
  return phase && before ? phase.week - before.week : 1;
}

/** The last week of the schedule, counted from week 1. */
export const lastWeek = (phases: readonly Phase[]): number =>
  (phases.at(-1)?.week ?? 1) - 1 + weeksOf(phases, phases.length - 1);

/** The last day of a phase, or the Friday before where that is a Saturday or Sunday. */
export const reviewDate = (start: string, phases: readonly Phase[], index: number): string =>
  weekdayBy(dateIn(start, (phases[index]?.week ?? 1) + weeksOf(phases, index), -1));

/** Something counted for each phase, times the weeks in which that phase is on, until a week ends. */
export function overWeeks(
  phases: readonly Phase[],
  until: number,
  counted: (phase: Phase) => number,
): number {
  return phases.reduce((total, phase, index) => {
    const end = Math.min(until, (phases[index + 1]?.week ?? Number.POSITIVE_INFINITY) - 1);
    return total + counted(phase) * Math.max(0, end - (phase.week - 1));
  }, 0);
}

/**
 * Weeks from the first active day until the first review that can see a harm which was there from
 * that day on and takes some weeks to show. After the last review it is seen when it shows.
 */
export function weeksUntilSeen(phases: readonly Phase[], weeksToShow: number): number {
  const before = (phases[0]?.week ?? 1) - 1;
  const reviews = phases.map(({ week }, index) => week - 1 + weeksOf(phases, index) - before);
  return reviews.find((weeks) => weeks >= weeksToShow) ?? weeksToShow;
}
