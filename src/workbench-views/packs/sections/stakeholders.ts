/** Who is affected, what changes for them, and who speaks with them. */
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

export function stakeholders({ plan, words, names, role }: Telling): readonly Block[] {
  const entries = plan.stakeholders ?? [];
  if (entries.length === 0) return [missing(words.stakeholders.none)];
  const { columns } = words.stakeholders;
  return [
    {
      kind: 'table',
      caption: words.stakeholders.table,
      columns: [columns.who, columns.change, columns.stance, columns.owner],
      rows: entries.map(({ name, change, stance, owner }) => [
        name,
        change ?? words.stakeholders.noChange,
        stance ? names.stances[stance] : words.stakeholders.noStance,
        role(owner),
      ]),
    },
  ];
}
