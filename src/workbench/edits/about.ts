/** What a plan says about its own values elsewhere: that they are assumed, that they are a range. */
import type { Plan } from '../../model/plan.ts';

/** Whether a path is another one, or lies below it. */
export const isAt = (path: string, above: string): boolean =>
  path === above || path.startsWith(`${above}.`);

/** The plan without what it says about values that are no longer there. */
export function forget(plan: Plan, isGone: (path: string) => boolean): Plan {
  const { ranges = [], assumptions = [] } = plan;
  const numbers = numbersAfter(ranges.map(({ of }) => !isGone(of)));
  const kept = assumptions.flatMap((assumption) => {
    if (isGone(assumption.of)) return [];
    const of = renumbered(assumption.of, numbers);
    return of === undefined ? [] : [{ ...assumption, of }];
  });
  return {
    ...plan,
    ...(plan.ranges && { ranges: ranges.filter(({ of }) => !isGone(of)) }),
    ...(plan.assumptions && { assumptions: kept }),
  };
}

/** The number that each entry of a list has once some have gone; undefined for those. */
function numbersAfter(stays: readonly boolean[]): (number | undefined)[] {
  let number = 0;
  return stays.map((stay) => (stay ? ++number : undefined));
}

/** Ranges have no name but their number, so an assumption about one moves with it. */
function renumbered(path: string, numbers: readonly (number | undefined)[]): string | undefined {
  const [, number, rest] = /^ranges\.(\d+)\.(.+)$/.exec(path) ?? [];
  if (number === undefined) return path;
  const after = numbers[Number(number) - 1];
  return after === undefined ? undefined : `ranges.${after}.${rest}`;
}
