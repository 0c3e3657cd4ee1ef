/**
 * Edits of the weekly values: all metrics have the same weeks, so that they make one table. What was
 * typed into a cell, and an assumption about it, move along with its week.
 */
import { limitOf } from '../../model/limits.ts';
import type { Metric, Plan } from '../../model/plan.ts';
import { observedFromWeekly } from '../../model/results/weekly.ts';
import type { Work } from '../shelf/entry.ts';

type Weeks = NonNullable<Metric['weekly']>;

/** As many as the schema accepts. */
export const mostWeeks = 104;

/** The weeks that any metric has, in order. */
export const weeksIn = ({ metrics }: Plan): number[] =>
  [...new Set(metrics.flatMap(({ weekly = [] }) => weekly.map(({ week }) => week)))].sort(
    (a, b) => a - b,
  );

/** Gives every metric an entry for each week that any of them has. */
export const alignWeeks = (work: Work): Work => withWeeks(work, weeksIn(work.plan));

/** After the last week; without effect where there is no later one. */
export function addWeek(work: Work): Work {
  const weeks = weeksIn(work.plan);
  const next = (weeks.at(-1) ?? 0) + 1;
  return next > mostWeeks ? work : withWeeks(work, [...weeks, next]);
}

export const removeWeek = (work: Work, week: number): Work =>
  withWeeks(
    work,
    weeksIn(work.plan).filter((each) => each !== week),
  );

/** A week that was read from a table, of one metric. */
type Read = Weeks[number] & { readonly metric: string };

/** Takes over what was read; what the table does not say stays as it was. */
export function takeRead(work: Work, rows: readonly Read[]): Work {
  const overwritten = new Set<string>();
  const next = withLists(work, ({ id, weekly = [] }) => {
    const weeks = new Map(weekly.map((entry) => [entry.week, entry]));
    for (const { metric, control, ...read } of rows.filter((row) => row.metric === id)) {
      const before = weeks.get(read.week);
      const both = { ...before?.control, ...control };
      weeks.set(read.week, {
        ...before,
        ...read,
        ...(Object.keys(both).length > 0 && { control: both }),
      });
      overwritten.add(`${metric} ${read.week}`);
    }
    return [...weeks.values()].sort((a, b) => a.week - b.week);
  });
  // What could not be counted there gives way to what was read.
  const stays = (path: string) => {
    const [, , id = '', row] = cellPath.exec(path) ?? [];
    const metric = next.plan.metrics.find((each) => each.id === id);
    return !overwritten.has(`${id} ${metric?.weekly?.[Number(row) - 1]?.week}`);
  };
  const drafts = Object.entries(next.drafts).filter(([path]) => stays(path));
  return { ...next, drafts: Object.fromEntries(drafts) };
}

/** Makes what the weeks amount to the result of these metrics. */
export function takeResult({ plan, drafts }: Work, ids: readonly string[]): Work {
  const taken = new Map(
    plan.metrics.flatMap((metric) => {
      const observed = ids.includes(metric.id) ? observedFromWeekly(metric) : undefined;
      return observed && fits(metric, observed) ? [[metric.id, observed] as const] : [];
    }),
  );
  const isTaken = (path: string) => {
    const [, id = ''] = /^metrics\.([^.]+)\.observed\./.exec(path) ?? [];
    return taken.has(id);
  };
  const { assumptions } = plan;
  return {
    plan: {
      ...plan,
      metrics: plan.metrics.map((metric) => {
        const observed = taken.get(metric.id);
        return observed ? { ...metric, observed } : metric;
      }),
      ...(assumptions && { assumptions: assumptions.filter(({ of }) => !isTaken(of)) }),
    },
    drafts: Object.fromEntries(Object.entries(drafts).filter(([path]) => !isTaken(path))),
  };
}

/** Weeks may add up to more than the plan can hold, or be no shares although their metric is one. */
function fits({ kind }: Metric, { value, n, against }: NonNullable<Metric['observed']>): boolean {
  const isShare = (share = 0) => kind !== 'proportion' || (share >= 0 && share <= 1);
  return (
    [value, against?.value].every((each) => isShare(each) && isWithin('value', each)) &&
    [n, against?.n].every((each) => isWithin('n', each))
  );
}

function isWithin(name: 'value' | 'n', number: number | undefined): boolean {
  const limit = limitOf(`metrics.any.observed.${name}`);
  return (
    number === undefined || (limit !== undefined && limit.min <= number && number <= limit.max)
  );
}

const withWeeks = (work: Work, weeks: readonly number[]): Work =>
  withLists(work, ({ weekly = [] }) =>
    weeks.map((week) => weekly.find((entry) => entry.week === week) ?? { week }),
  );

function withLists({ plan, drafts }: Work, listOf: (metric: Metric) => Weeks): Work {
  const lists = new Map(plan.metrics.map((metric) => [metric.id, listOf(metric)]));
  const metrics = plan.metrics.map((metric): Metric => {
    const { weekly = [], ...rest } = metric;
    const next = lists.get(metric.id) ?? [];
    const isSame = next.length === weekly.length && next.every((entry) => weekly.includes(entry));
    if (isSame) return metric;
    return next.length > 0 ? { ...rest, weekly: next } : rest;
  });
  const moved = movedWithin(plan, lists);
  const { assumptions } = plan;
  return {
    plan: {
      ...plan,
      metrics,
      ...(assumptions && {
        assumptions: assumptions.flatMap((entry) => {
          const of = moved(entry.of);
          return of === undefined ? [] : [{ ...entry, of }];
        }),
      }),
    },
    drafts: Object.fromEntries(
      Object.entries(drafts).flatMap(([path, draft]) => {
        const place = moved(path);
        return place === undefined ? [] : [[place, draft]];
      }),
    ),
  };
}

const cellPath = /^(metrics\.([^.]+)\.weekly)\.(\d+)\.(.+)$/;

/** Where a path leads after the change; undefined where its week is gone. */
function movedWithin({ metrics }: Plan, lists: ReadonlyMap<string, Weeks>) {
  return (path: string): string | undefined => {
    const [, list, id = '', row, name] = cellPath.exec(path) ?? [];
    if (!list) return path;
    const before = metrics.find((metric) => metric.id === id)?.weekly?.[Number(row) - 1];
    const place = (lists.get(id) ?? []).findIndex(({ week }) => week === before?.week);
    return place < 0 ? undefined : `${list}.${place + 1}.${name}`;
  };
}
