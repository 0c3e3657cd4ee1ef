/** Who is affected, what changes for them, and who speaks with them. */
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

export function stakeholders({ pack, words, locale }: Telling): readonly Block[] {
  if (pack.stakeholders.length === 0) return [missing(words.stakeholders.none)];
  const { columns } = packMessages(locale);
  return [
    {
      kind: 'table',
      caption: words.stakeholders.table,
      columns: [columns.who, columns.change, columns.stance, columns.speaks],
      rows: pack.stakeholders.map(({ name, change, stance, owner }) => [
        name,
        change ?? words.stakeholders.noChange,
        stance ?? words.stakeholders.noStance,
        owner ?? words.nobody,
      ]),
    },
  ];
}
