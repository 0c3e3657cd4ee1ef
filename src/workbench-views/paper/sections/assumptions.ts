/** What is assumed and not data, with the reason. */
import { packMessages } from '../../messages/pack.ts';
import { type Block, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function assumptions({ pack, words, locale }: Telling): readonly Block[] {
  if (pack.assumptions.length === 0) return [text(words.assumptions.none)];
  const { columns } = packMessages(locale);
  return [
    {
      kind: 'table',
      caption: words.assumptions.table,
      columns: [columns.assumption, columns.amount, columns.because],
      rows: pack.assumptions.map(({ label, value, because }) => [label, value, because]),
    },
  ];
}
