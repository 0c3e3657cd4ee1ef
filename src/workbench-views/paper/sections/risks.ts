/** The risk register and its matrix, the risks numbered alike in both. */
import { matrixOf, type Risks } from '../../../model/risk.ts';
import { governanceMessages } from '../../messages/governance.ts';
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing, type Table } from '../document.ts';
import type { Telling } from '../telling.ts';

export function risks(telling: Telling): readonly Block[] {
  const found = telling.analysis.risks;
  if (!found) return [missing(telling.words.risks.none)];
  return [matrix(telling, found), register(telling)];
}

/** After the control where all of that is rated, the most likely row at the top. */
function matrix({ words, locale }: Telling, found: Risks): Table {
  const { bands } = governanceMessages(locale);
  const isRated = found.risks.every(({ residual }) => residual.score.value !== null);
  const kind = isRated ? 'residual' : 'inherent';
  const numbers = (ids: readonly string[]) =>
    ids.map((id) => words.risks.number(1 + found.risks.findIndex(({ risk }) => risk.id === id)));
  return {
    kind: 'table',
    caption: words.risks.matrix[kind],
    even: true,
    columns: [words.risks.likelihood, ...[1, 2, 3, 4, 5].map(words.risks.impact)],
    rows: matrixOf(found, kind)
      .toReversed()
      .map((cells, index) => [
        String(5 - index),
        ...cells.map(({ band, risks }) =>
          risks.length === 0
            ? bands[band]
            : words.risks.cell(bands[band], numbers(risks).join(', ')),
        ),
      ]),
  };
}

function register({ pack, words, locale }: Telling): Table {
  const { columns } = packMessages(locale);
  return {
    kind: 'table',
    caption: words.risks.register,
    columns: [
      columns.risk,
      columns.before,
      columns.control,
      columns.owner,
      columns.function,
      columns.after,
    ],
    rows: pack.risks.map((risk, index) => [
      words.risks.titled(words.risks.number(index + 1), risk.title),
      risk.before.text,
      risk.control ?? words.risks.noControl,
      risk.owner ?? words.nobody,
      risk.function ?? words.noValue,
      risk.after.text,
    ]),
  };
}
