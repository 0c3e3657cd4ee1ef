/** How the rollout proceeds: phases with dates and reviews, freezes, and what phasing gives up. */
import { textOf } from '../../../calculators/chart/DataTable.tsx';
import { rolloutMessages } from '../../../calculators/messages/rollout.ts';
import { input } from '../../../model/inputs.ts';
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function rollout(telling: Telling): readonly Block[] {
  const { plan, pack, words } = telling;
  if (!plan.rollout) return [missing(words.rollout.none)];
  return [
    ...(plan.rollout.start ? [] : [missing(words.rollout.noStart)]),
    ...(pack.phases ? computed(telling) : [missing(words.rollout.noBenefit), planned(telling)]),
    ...freezes(telling),
  ];
}

/** What a person has to know to take part: who, when, how long, and what the review decides. */
const shown = ['phase', 'share', 'units', 'starts', 'weeks', 'review', 'decides'] as const;

/** The table has the weeks of all phases already. */
function computed({ pack, words, locale }: Telling): Block[] {
  const { columns } = rolloutMessages(locale);
  const { phases } = pack;
  if (!phases) return [];
  const places = shown.map((name) => phases.columns.indexOf(columns[name]));
  const pick = (cells: readonly string[]) => places.map((place) => cells[place] ?? '');
  return [
    {
      kind: 'table',
      caption: words.rollout.phases,
      columns: pick(phases.columns),
      rows: phases.rows.map((row) => pick(row.map(textOf))),
    },
    { kind: 'chart', chart: 'phases' },
    {
      kind: 'facts',
      facts: pack.rollout
        .filter(({ path }) => path !== 'rollout.weeks')
        .map(({ label, value }) => ({ name: label, value })),
    },
  ];
}

/** What the plan says of its phases while nothing can be computed about them. */
function planned({ plan, words, locale, show }: Telling): Block {
  const shared = rolloutMessages(locale);
  return {
    kind: 'table',
    caption: words.rollout.phases,
    columns: [shared.columns.phase, shared.columns.share, shared.columns.starts],
    rows: (plan.rollout?.phases ?? []).map(({ week }, index) => [
      shared.phase(String(index + 1)),
      show(input(plan, `rollout.phases.${index + 1}.share`), 'exact'),
      shared.inWeek(String(week)),
    ]),
  };
}

function freezes({ pack, words, locale }: Telling): Block[] {
  const { columns } = packMessages(locale);
  if (pack.freezes.length === 0) return [text(words.rollout.noFreezes)];
  return [
    {
      kind: 'table',
      caption: words.rollout.freezes,
      columns: [columns.freeze, columns.from, columns.to],
      rows: pack.freezes.map(({ name, from, to }) => [name, from, to]),
    },
  ];
}
