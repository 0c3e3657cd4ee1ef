/** The evidence that the gate requires: status, owner, date, and where it is to be found. */
import { packMessages } from '../../messages/pack.ts';
import type { Block } from '../document.ts';
import type { Telling } from '../telling.ts';

export function artifacts({ pack, words, locale }: Telling): readonly Block[] {
  const { columns } = packMessages(locale);
  return [
    {
      kind: 'table',
      caption: words.artifacts.table,
      columns: [
        columns.artifact,
        columns.status,
        columns.owner,
        columns.date,
        columns.where,
        columns.note,
      ],
      rows: pack.artifacts.map(({ title, status, owner, date, link, place, note }) => [
        title,
        status,
        owner,
        date ?? words.noValue,
        link === undefined ? (place ?? words.noValue) : { text: link, href: link },
        note ?? words.noValue,
      ]),
    },
  ];
}
