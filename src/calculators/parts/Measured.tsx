/** What was measured of one metric in the pilot, and what it is compared with. */

import { comparisonOf } from '../../model/decision/interval.ts';
import type { Metric } from '../../model/plan.ts';
import { namesIn } from '../explain.ts';
import { decisionMessages } from '../messages/decision.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';

export function Measured({ metric }: { metric: Metric }) {
  const { calculator } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const words = decisionMessages(locale);
  const path = `metrics.${metric.id}.observed`;
  const names = namesIn(plan, path, locale);
  const comparison = comparisonOf(metric);
  const hasSpread = metric.kind !== 'proportion' && metric.kind !== 'count';
  const counts = metric.kind !== 'count';
  return (
    <>
      <Field path={`${path}.value`} />
      {counts && <Field path={`${path}.n`} />}
      {hasSpread && <Field path={`${path}.sd`} />}
      {comparison !== 'level' && counts && (
        <Choice
          path={`${path}.against`}
          legend={words.comparison(names)}
          options={(['baseline', 'before', 'control'] as const).map((value) => ({
            value,
            label: words.comparisons[value],
          }))}
          value={comparison}
          onChoose={(choice) => calculator.choose(`${path}.against`, choice)}
        />
      )}
      {(comparison === 'before' || comparison === 'control') && (
        <>
          <Field path={`${path}.against.value`} />
          <Field path={`${path}.against.n`} />
          {hasSpread && <Field path={`${path}.against.sd`} />}
        </>
      )}
    </>
  );
}
