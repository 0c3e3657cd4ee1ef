/** The 5 × 5 matrix, before and after control: each cell has its band and the risks that stand there. */

import { useState } from 'react';
import { formatList } from '../../calculators/format.ts';
import { Choice } from '../../calculators/parts/Choice.tsx';
import { type RiskDimension, riskDimensions } from '../../model/names.ts';
import { riskBands } from '../../model/risk/matrix.ts';
import { type MatrixCell, matrixOf, type RatingKind, type Risks } from '../../model/risk.ts';
import { governanceMessages } from '../messages/governance.ts';
import { riskMessages } from '../messages/risks.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Select } from './Filters.tsx';
import { Ratings } from './Ratings.tsx';

interface Props {
  readonly risks: Risks;
  readonly onGoTo: (id: string) => void;
}

export function Matrix({ risks, onGoTo }: Props) {
  const { locale } = useWorkbench();
  const words = riskMessages(locale);
  const names = governanceMessages(locale);
  const [kind, setKind] = useState<RatingKind>('inherent');
  const [dimension, setDimension] = useState<RiskDimension>();
  const rows = matrixOf(risks, kind, dimension).toReversed();
  const placed = rows.flat().reduce((sum, cell) => sum + cell.risks.length, 0);
  const left = risks.risks.length - placed;
  return (
    <section>
      <h3>{words.matrix}</h3>
      <div className="bench-filters">
        <Choice
          legend={words.shownAs}
          options={(['inherent', 'residual'] as const).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
          value={kind}
          onChoose={(value) => setKind(value === 'residual' ? 'residual' : 'inherent')}
        />
        <Select
          label={words.dimension}
          options={[
            ['', words.worst],
            ...riskDimensions.map((each) => [each, names.dimensions[each]] as const),
          ]}
          value={dimension ?? ''}
          onChoose={(value) => setDimension(riskDimensions.find((each) => each === value))}
        />
      </div>
      <table className="bench-matrix">
        <caption className="calc-hidden">
          {words.matrix}: {words.kinds[kind]}
        </caption>
        <thead>
          <tr>
            <th>{words.corner}</th>
            {rows[0]?.map(({ impact }) => (
              <th key={impact} scope="col">
                <span className="calc-hidden">
                  {words.impactIs(words.level(String(impact), words.impacts[impact - 1] ?? ''))}
                </span>
                <span aria-hidden="true">{impact}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const likelihood = row[0]?.likelihood ?? 0;
            const word = words.likelihoods[likelihood - 1] ?? '';
            return (
              <tr key={likelihood}>
                <th scope="row">
                  <span aria-hidden="true">{words.level(String(likelihood), word)}</span>
                  <span className="calc-hidden">
                    {words.likelihoodIs(words.level(String(likelihood), word))}
                  </span>
                </th>
                {row.map((cell) => (
                  <Cell key={cell.impact} cell={cell} risks={risks} onGoTo={onGoTo} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="calc-help">
        {words.impactScale(
          formatList(
            words.impacts.map((word, index) => words.level(String(index + 1), word)),
            locale,
          ),
        )}{' '}
        {riskBands.map((band) => words.key(words.letters[band], names.bands[band])).join(', ')}.{' '}
        {left > 0 ? words.notShown(left) : words.noneShown}
      </p>
      <details>
        <summary>{words.asTable}</summary>
        <Ratings risks={risks} />
      </details>
    </section>
  );
}

interface CellProps extends Props {
  readonly cell: MatrixCell;
}

function Cell({ cell: { band, risks: ids }, risks, onGoTo }: CellProps) {
  const { locale } = useWorkbench();
  const words = riskMessages(locale);
  const number = new Intl.NumberFormat(locale);
  return (
    <td data-band={band}>
      <span className="calc-hidden">
        {words.inCell(governanceMessages(locale).bands[band], ids.length)}
      </span>
      <span className="bench-letter" aria-hidden="true">
        {words.letters[band]}
        {ids.length > 1 && <small>{words.times(number.format(ids.length))}</small>}
      </span>
      {ids.map((id) => {
        const index = risks.risks.findIndex(({ risk }) => risk.id === id);
        const shown = number.format(index + 1);
        return (
          <button
            key={id}
            type="button"
            aria-label={words.toRisk(shown, risks.risks[index]?.risk.title ?? '')}
            onClick={() => onGoTo(id)}
          >
            {shown}
          </button>
        );
      })}
    </td>
  );
}
