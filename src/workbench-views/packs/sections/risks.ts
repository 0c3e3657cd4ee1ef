/** The risk register and its matrix, the risk numbered alike in both. */
import { matrixOf, type RatedRisk, type RiskRating, type Risks } from '../../../model/risk.ts';
import { type Block, missing, type Table } from '../document.ts';
import type { Telling } from '../telling.ts';

export function risks(telling: Telling): readonly Block[] {
  const { analysis, words } = telling;
  const found = analysis.risks;
  if (!found) return [missing(words.risks.none)];
  return [matrix(telling, found), register(telling, found)];
}

const numberOf = ({ words }: Telling, { risks }: Risks, id: string): string =>
  words.risks.number(String(risks.findIndex(({ risk }) => risk.id === id) + 1));

/** After the control where that is rated, the most likely row at the top. */
function matrix(telling: Telling, found: Risks): Table {
  const { words, names } = telling;
  const isRated = found.risks.every(({ residual }) => residual.score.value !== null);
  const kind = isRated ? 'residual' : 'inherent';
  return {
    kind: 'table',
    caption: words.risks.matrix[kind],
    even: true,
    columns: [
      words.risks.likelihood,
      ...[1, 2, 3, 4, 5].map((impact) => words.risks.impact(String(impact))),
    ],
    rows: matrixOf(found, kind)
      .toReversed()
      .map((cells, index) => [
        String(5 - index),
        ...cells.map(({ band, risks }) =>
          risks.length === 0
            ? names.bands[band]
            : words.risks.cell(
                names.bands[band],
                risks.map((id) => numberOf(telling, found, id)).join(', '),
              ),
        ),
      ]),
  };
}

function register(telling: Telling, found: Risks): Table {
  const { words, names, role } = telling;
  const { columns } = words.risks;
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
    rows: found.risks.map(({ risk, inherent, residual }: RatedRisk) => [
      words.risks.titled(numberOf(telling, found, risk.id), risk.title),
      rating(telling, inherent),
      risk.control ?? words.risks.noControl,
      role(risk.owner),
      risk.function ? names.functions[risk.function] : words.noValue,
      rating(telling, residual),
    ]),
  };
}

function rating({ words, names, list }: Telling, { band, likelihood, impact, worst }: RiskRating) {
  if (!band) return words.risks.unrated;
  return words.risks.rating({
    band: names.bands[band],
    likelihood: String(likelihood.value),
    impact: String(impact.value),
    dimension: list(worst.map((dimension) => names.dimensions[dimension])),
  });
}
