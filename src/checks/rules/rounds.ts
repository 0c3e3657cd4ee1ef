/** The rounds of "would you go" are about what the model finds, and state no figure of their own. */
import { type Judged, judgeRound, type Round } from '../../exercises/rounds.ts';
import type { Plan } from '../../model/index.ts';
import { type Finding, type Report, reportsIn } from '../finding.ts';
import { type Library, planOf } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import { oncePer } from '../once.ts';
import { numeralsIn } from './numerals.ts';

type Known = Pick<Library, 'rounds' | 'plans' | 'planIds' | 'pages'>;

const texts = ['title', 'story', 'look', 'missed', 'next'] as const;

export function checkRounds(library: Known): Finding[] {
  const pageIds = library.pages.map(({ id }) => id);
  return library.rounds.flatMap((read, index) => {
    const round = read.value;
    const report = reportsIn(read, 'exercise');
    const twin = library.rounds.findIndex(({ value }) => value.id === round.id) < index;
    return [
      ...(twin ? [report(['id'], `Two rounds have the id "${round.id}".`, 'Rename one.')] : []),
      ...round.pages.flatMap((id, at) =>
        pageIds.includes(id)
          ? []
          : [
              report(
                ['pages', at],
                `The round names the page "${id}", which does not exist.${didYouMean(id, pageIds)}`,
                'Name a page by its path under content/, without extension.',
              ),
            ],
      ),
      ...texts.flatMap((field) =>
        numeralsIn(round[field]).map((numeral) =>
          report(
            [field],
            `"${numeral}" is a numeral that nothing checks.`,
            'Leave figures to the table, or say it in words.',
          ),
        ),
      ),
      ...checkVerdict(round, library, report),
    ];
  });
}

function checkVerdict(round: Round, library: Known, report: Report): Finding[] {
  if (!library.planIds.includes(round.plan))
    return [
      report(
        ['plan'],
        `There is no plan "${round.plan}".${didYouMean(round.plan, library.planIds)}`,
        `Plans are in content/plans: ${library.planIds.join(', ')}.`,
      ),
    ];
  const plan = planOf(library, round.plan);
  // A plan that cannot be read is said once, at its file.
  if (!plan) return [];
  const judged = judgementOf(plan, round.with);
  if (!judged.ok)
    return [
      report(
        ['with'],
        `The changes make no plan: ${judged.message}.`,
        'Write path = value, several separated by semicolons.',
      ),
    ];
  const { call, because } = judged.verdict;
  return because === round.because
    ? []
    : [
        report(
          ['because'],
          `The text explains "${round.because}", but the model says ${call}, because of "${because}".`,
          `Write because: ${because} and the text anew, or change the values.`,
        ),
      ];
}

const judgementsOf = oncePer((_: Plan) => new Map<string, Judged>());

/** A plan is judged once with the same changes. */
function judgementOf(plan: Plan, changes: string): Judged {
  const known = judgementsOf(plan);
  const judged = known.get(changes) ?? judgeRound(plan, changes);
  known.set(changes, judged);
  return judged;
}
