/** How long the chosen units must be observed. */
import { compute, duration, type Figure } from '../figure.ts';

/** Ten years of weeks: nobody runs a pilot longer. */
const longest = 520;

/**
 * The weeks after which the chosen units would have given enough cases: an exact number, which may
 * be less than one. Cases of the same units resemble each other, so there may be none.
 *
 * @param powerAfter The power after a number of weeks.
 */
export function weeksNeeded(
  path: string,
  powered: Figure,
  power: Figure,
  powerAfter: (weeks: number) => number | null,
): Figure {
  return compute(
    path,
    duration('week'),
    'fewest weeks after which the same units reach {power}; now {powered}',
    { powered, power },
    ({ power }) => {
      const enough = (weeks: number) => (powerAfter(weeks) ?? 0) >= power;
      if (!enough(longest)) return 'unreachable';
      let [low, high] = [0, longest];
      for (let step = 0; step < 50 && high - low > 1e-6 * high; step++) {
        const middle = low === 0 && high > 1 ? high / 10 : (low + high) / 2;
        if (enough(middle)) high = middle;
        else low = middle;
      }
      return high;
    },
  );
}
