/** Windows in which nothing may be switched on, and what they do to the weeks of a schedule. */
import { dateIn, weeksUntil } from './calendar.ts';
import type { Plan } from './plan.ts';

type Rollout = NonNullable<Plan['rollout']>;
export type Freeze = NonNullable<Rollout['freezes']>[number];

/** What decides whether a week is free: the calendar of the rollout. */
export type Calendar = Pick<Rollout, 'start' | 'freezes'>;

/**
 * The first week, from the given one on, whose first day is in no freeze, and the freezes passed on
 * the way. Without a start there are no dates, and every week is free.
 */
export function freeWeek(
  week: number,
  { start, freezes = [] }: Calendar,
): { readonly week: number; readonly freezes: readonly Freeze[] } {
  const passed: Freeze[] = [];
  if (!start || freezes.length === 0) return { week, freezes: passed };
  for (let free = week; ; ) {
    const date = dateIn(start, free);
    const freeze = freezes.find(({ from, to }) => from <= date && date <= to);
    if (!freeze) return { week: free, freezes: passed };
    passed.push(freeze);
    free = Math.floor(weeksUntil(start, freeze.to)) + 2;
  }
}
