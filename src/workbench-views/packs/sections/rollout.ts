/** How the rollout proceeds: phases with dates and reviews, freezes, and what phasing gives up. */
import { rolloutMessages } from '../../../calculators/messages/rollout.ts';
import { freezesOf } from '../../../model/freezes.ts';
import type { RolloutPhase } from '../../../model/rollout.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function rollout(telling: Telling): readonly Block[] {
  const { plan, analysis, words, label, show, showAt } = telling;
  const found = analysis.rollout;
  if (!plan.rollout) return [missing(words.rollout.none)];
  if (!found) return [missing(words.rollout.noBenefit), ...planned(telling)];
  const { columns } = words.rollout;
  const weighed = [found.forgone, found.exposure, found.keptInYear].filter(
    ({ value }) => value !== null,
  );
  return [
    text(words.rollout.weeks(show(found.weeks))),
    ...(plan.rollout.start ? [] : [missing(words.rollout.noStart)]),
    {
      kind: 'table',
      caption: words.rollout.phases,
      columns: [
        columns.phase,
        columns.active,
        columns.starts,
        columns.lasts,
        columns.review,
        columns.decides,
      ],
      rows: found.phases.map((phase) => phaseRow(telling, phase)),
    },
    { kind: 'chart', chart: 'phases' },
    ...freezes(telling),
    ...(weighed.length > 0
      ? [
          {
            kind: 'facts' as const,
            facts: weighed.map((figure) => ({
              name: label(figure.path),
              value: showAt(figure.path),
            })),
          },
        ]
      : []),
  ];
}

function phaseRow({ words, show, date, locale }: Telling, phase: RolloutPhase): string[] {
  const shared = rolloutMessages(locale);
  const week = String(phase.week.value);
  return [
    shared.phase(String(phase.number)),
    words.rollout.active(show(phase.share), show(phase.units)),
    phase.starts ? shared.onDate(week, date(phase.starts)) : shared.inWeek(week),
    show(phase.weeks),
    phase.review ? date(phase.review) : shared.afterWeeks(show(phase.weeks)),
    shared.decides[phase.decides],
  ];
}

/** What the plan says of its phases while nothing can be computed about them. */
function planned({ plan, words, showAt, locale }: Telling): Block[] {
  const shared = rolloutMessages(locale);
  const { columns } = words.rollout;
  return [
    {
      kind: 'table',
      caption: words.rollout.phases,
      columns: [columns.phase, columns.active, columns.starts],
      rows: (plan.rollout?.phases ?? []).map(({ week }, index) => [
        shared.phase(String(index + 1)),
        showAt(`plan.rollout.phases.${index + 1}.share`, 'exact'),
        shared.inWeek(String(week)),
      ]),
    },
  ];
}

function freezes({ plan, words, date }: Telling): Block[] {
  const dated = freezesOf(plan.rollout ?? {});
  if (dated.length === 0) return [text(words.rollout.noFreezes)];
  const { columns } = words.rollout;
  return [
    {
      kind: 'table',
      caption: words.rollout.freezes,
      columns: [columns.freeze, columns.from, columns.to],
      rows: dated.map(({ name, from, to }) => [name, date(from), date(to)]),
    },
  ];
}
