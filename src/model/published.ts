/** Figures printed elsewhere about a plan's case, beside what the model makes of them. */
import { compute, type Figure, given, share, statistic } from './figure.ts';
import type { Plan } from './plan.ts';

export interface Published {
  readonly id: string;
  readonly name: string;
  readonly because: string;
  readonly printed: Figure;
  readonly recomputed: Figure | undefined;
  /** Recomputed against printed, as a share of what was printed. */
  readonly difference: Figure | undefined;
}

export function comparePublished(
  plan: Plan,
  figureAt: (path: string) => Figure | undefined,
): Published[] {
  return (plan.published ?? []).map(({ id, name, because, value, of }) => {
    const recomputed = figureAt(of);
    const unit = recomputed?.unit ?? statistic;
    const printed = given(`published.${id}.value`, value, unit);
    const difference =
      recomputed &&
      compute(
        `published.${id}.difference`,
        share,
        '{recomputed} ÷ {printed} − 1',
        { recomputed, printed },
        ({ recomputed, printed }) => (printed === 0 ? 'undefined' : recomputed / printed - 1),
      );
    return { id, name, because, printed, recomputed, difference };
  });
}
