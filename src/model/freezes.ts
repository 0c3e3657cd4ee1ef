/** Windows in which nothing may be switched on, and what they do to the weeks of a schedule. */
import { dateIn, weeksUntil } from './calendar.ts';
import type { Plan } from './plan.ts';

type Rollout = NonNullable<Plan['rollout']>;

/** A freeze with both of its days. */
export interface Freeze {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What decides whether a week is free: the calendar of the rollout. */
export type Calendar = Pick<Rollout, 'start' | 'freezes'>;

/** The freezes of a calendar that have dates; one of which a day is undecided freezes nothing. */
export const freezesOf = ({ start, freezes = [] }: Calendar): readonly Freeze[] =>
  start
    ? freezes.flatMap(({ from, to, ...rest }) =>
        from !== undefined && to !== undefined ? [{ ...rest, from, to }] : [],
      )
    : [];

/**
 * The first week, from the given one on, whose first day is in no freeze, and the freezes passed on
 * the way. Without a start there are no dates, and every week is free.
 */
export function freeWeek(
  week: number,
  calendar: Calendar,
): { readonly week: number; readonly freezes: readonly Freeze[] } {
  const passed: Freeze[] = [];
  const { start } = calendar;
  const freezes = freezesOf(calendar);
  if (!start || freezes.length === 0) return { week, freezes: passed };
  for (let free = week; ; ) {
    const date = dateIn(start, free);
    const freeze = freezes.find(({ from, to }) => from <= date && date <= to);
    if (!freeze) return { week: free, freezes: passed };
    passed.push(freeze);
    free = Math.floor(weeksUntil(start, freeze.to)) + 2;
  }
}
