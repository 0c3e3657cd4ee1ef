/** What the comparison of plans says. */

import type { Direction } from '../../model/direction.ts';
import type { Scenario } from '../../model/scenarios.ts';
import { byLanguage } from '../../words/by-language.ts';

/** A choice of a plan that is a code, in words; what is not here is shown as it stands. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cohort.comparison': {
    equal: 'against a control group',
    rest: 'against the rest of the population',
  },
  'rollout.spending': { asOF: 'cautious at first', asP: 'evenly at each review' },
};

export const compareMessages = byLanguage({
  en: {
    title: 'Compare',
    intro:
      'See two or three plans side by side, each against the first. Where a plan has ranges, its cautious and its bold scenario are there too.',
    first: 'First',
    second: 'Second',
    third: 'Third',
    none: 'None',
    ownPlans: 'Your plans',
    scenarios: 'Scenarios of this plan',
    /** Under the name of their plan, in a list or a column, scenarios need no longer one. */
    scenario: { cautious: 'Cautious', bold: 'Bold' } satisfies Record<Scenario, string>,
    scenarioPlan: {
      cautious: (title: string) => `${title}, cautious`,
      bold: (title: string) => `${title}, bold`,
    } satisfies Record<Scenario, (title: string) => string>,
    /** Plans of the same name are told apart by a number. */
    again: (title: string, number: string) => `${title} (${number})`,
    scenarioHelp:
      'Cautious takes the worse end of every range, bold the better one. All of them at once are far less likely than any one.',
    keep: {
      cautious: 'Keep the cautious scenario as a plan',
      bold: 'Keep the bold scenario as a plan',
    } satisfies Record<Scenario, string>,
    kept: (title: string) => `“${title}” is now one of your plans.`,
    keptLink: 'Your plans',
    nothing:
      'There is nothing to compare this plan with yet. Start or duplicate a second plan, or say in this one what it costs and what it brings; an input with a range then makes a cautious and a bold scenario.',
    nothingLink: 'Go to your plans',
    noFigures:
      'None of these plans has a figure to compare yet. Figures come with the cohort, the benefit, the costs and the phases.',
    currencies:
      'The plans are in different currencies. Amounts stand side by side as they are; nothing is converted, and no difference in money is computed.',
    table: 'Figures side by side',
    figure: 'Figure',
    rooms: {
      cohort: 'Pilot',
      load: 'Work',
      payback: 'Money',
      rollout: 'Rollout',
    } as Readonly<Record<string, string>>,
    missing: 'not in this plan',
    same: 'the same',
    difference: {
      better: (difference: string) => `${difference}, better`,
      worse: (difference: string) => `${difference}, worse`,
      neither: (difference: string) => difference,
    } satisfies Record<Direction, (difference: string) => string>,
    direction: { better: 'better', worse: 'worse', neither: '' } satisfies Record<
      Direction,
      string
    >,
    more: (difference: string) => `+${difference}`,
    why: 'Why',
    whyOf: (label: string) => `Why: ${label}`,
    csv: 'Download as CSV',
    otherwise: 'What else is chosen differently',
    choice: {
      sector: 'Sector',
      currency: 'Currency',
      'cohort.comparison': 'Comparison in the pilot',
      'benefit.metric': 'Metric of the benefit',
      'rollout.start': 'Start of the rollout',
      'rollout.spending': 'Risk of a false alarm at the reviews',
    } as Readonly<Record<string, string>>,
    choiceValue: (path: string, code: string) => choices[path]?.[code] ?? code,
    undecided: 'not decided',
    summary: ({ plan, better, worse, first }: Readonly<Record<Summary, string>>) =>
      `${plan}: ${better} better, ${worse} worse than in ${first}.`,
    figures: (count: number, shown: string) =>
      count === 1 ? `${shown} figure` : `${shown} figures`,
    chart: 'Cumulative cash of each plan',
    chartText: (lines: string) => `Cumulative cash in months from the rollout’s start. ${lines}`,
    chartLine: ({ plan, start, end, month }: Readonly<Record<Line, string>>) =>
      `${plan}: from ${start} to ${end} after ${month}.`,
    month: 'Month',
    byMonth: 'month by month',
    point: (month: string, values: string) => `Month ${month}: ${values}.`,
    pointOf: (plan: string, value: string) => `${plan} ${value}`,
  },
});

type Summary = 'plan' | 'better' | 'worse' | 'first';
type Line = 'plan' | 'start' | 'end' | 'month';
