/** The few figures of a plan that a reader wants first, as far as the plan gives them. */
import { labelOf } from '../calculators/explain.ts';
import { formatFigure } from '../calculators/format.ts';
import { type Analysis, figureAt, input } from '../model/index.ts';
import { keyFigureWords as words } from './messages.ts';

export interface KeyFigure {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** What to hold it against. */
  readonly beside?: string;
}

export function keyFigures(analysis: Analysis, locale: string): KeyFigure[] {
  const { plan, rollout } = analysis;
  const options = { currency: plan.currency, locale };
  const paths = [
    'payback.benefitPerYear',
    'payback.netPerYear',
    'payback.investment',
    'payback.months',
    ...(rollout ? ['payback.phasedMonths'] : []),
    'cohort.required',
  ];
  return paths.flatMap((path) => {
    const figure = figureAt(analysis, path);
    if (!figure || figure.value === null) return [];
    return [
      {
        path,
        label: ownLabels[path] ?? labelOf(path, plan, locale),
        value: formatFigure(figure, { ...options, rate: false }),
        ...(path === 'cohort.required' && {
          beside: words.chosen({ units: formatFigure(input(plan, 'cohort.units'), options) }),
        }),
      },
    ];
  });
}

/** Names that set two paybacks side by side apart. */
const ownLabels: Readonly<Record<string, string>> = {
  'payback.months': words.months,
  'payback.phasedMonths': words.phasedMonths,
  'cohort.required': words.required,
};
