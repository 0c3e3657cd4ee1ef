/** What stops the automation: triggers, and the levels at which they fire. */
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

export function rollback({ pack, words, locale }: Telling): readonly Block[] {
  if (pack.triggers.length === 0) return [missing(words.rollback.none)];
  const { sections, columns } = packMessages(locale);
  return [
    {
      kind: 'table',
      caption: sections.triggers,
      columns: [columns.watched, columns.rollback],
      rows: pack.triggers.map(({ watched, fires }) => [watched, fires]),
    },
  ];
}
