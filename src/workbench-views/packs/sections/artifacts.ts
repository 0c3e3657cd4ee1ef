/** The evidence that the gate requires: status, owner, date, and where it is to be found. */
import { artifactsOf } from '../../../model/framework.ts';
import type { Block, Cell } from '../document.ts';
import type { Telling } from '../telling.ts';

export function artifacts(telling: Telling): readonly Block[] {
  const { framework, gate, plan, words, names, date, role } = telling;
  const evidence = plan.evidence?.[gate.id] ?? {};
  const { columns } = words.artifacts;
  return [
    {
      kind: 'table',
      caption: words.artifacts.table,
      columns: [
        columns.artifact,
        columns.status,
        columns.owner,
        columns.date,
        columns.link,
        columns.note,
      ],
      rows: artifactsOf(framework, gate.id, plan.sector).map(({ id, title, owner }) => {
        const given = Object.hasOwn(evidence, id) ? evidence[id] : undefined;
        return [
          title,
          names.statuses[given?.status ?? 'missing'],
          role(given?.owner ?? owner),
          given?.date ? date(given.date) : words.noDate,
          given?.link ? linked(given.link) : words.artifacts.noLink,
          given?.note ?? words.noNote,
        ];
      }),
    },
  ];
}

/** Addresses of the web lead there; whatever else was typed is shown as it is. */
function linked(link: string): Cell {
  return /^https?:\/\//i.test(link) && URL.canParse(link) ? { text: link, href: link } : link;
}
