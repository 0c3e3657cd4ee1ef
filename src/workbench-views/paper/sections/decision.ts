/** What was decided at the gate, under which conditions, and what was decided before. */
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function decision(telling: Telling): readonly Block[] {
  const { pack, words, locale } = telling;
  const { decision: latest } = pack;
  if (!latest) return [missing(words.decision.none), signatures(telling)];
  const said = packMessages(locale);
  return [
    {
      kind: 'lead',
      text: said.decided({ decision: latest.decision, date: latest.date, role: latest.role }),
    },
    ...(latest.reason === undefined ? [] : [text(words.decision.reason(latest.reason))]),
    ...(latest.open.length > 0 ? [text(words.decision.against(telling.list(latest.open)))] : []),
    ...conditions(telling),
    ...earlier(telling),
  ];
}

/** The lines on which a committee that meets over paper decides. */
function signatures({ pack, words, locale }: Telling): Block {
  const { columns } = packMessages(locale);
  return {
    kind: 'table',
    caption: words.decision.sign,
    columns: [columns.role, columns.decision, columns.date, words.decision.signature],
    rows: pack.cover.deciders.map((role) => [role, '', '', '']),
    toFillIn: true,
  };
}

function conditions({ pack, words, locale }: Telling): Block[] {
  const { sections, columns } = packMessages(locale);
  if (pack.conditions.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: sections.conditions,
      columns: [columns.condition, columns.due, columns.status],
      rows: pack.conditions.map(({ text, due = words.noDate, status }) => [text, due, status]),
    },
  ];
}

/** The latest first. */
function earlier({ pack, words, locale }: Telling): Block[] {
  const { sections, columns } = packMessages(locale);
  if (pack.history.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: sections.history,
      columns: [columns.date, columns.decision, columns.role, columns.reason],
      rows: pack.history
        .toReversed()
        .map(({ date, decision, role, reason = words.noReason }) => [date, decision, role, reason]),
    },
  ];
}
