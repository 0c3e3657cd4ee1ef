/** Small charts, one for each metric and alike, so that one can run an eye down them. */
import type { Results } from '../../model/results.ts';
import { pilotResultMessages } from '../messages/pilot-results.ts';
import { resultChartMessages } from '../messages/result-charts.ts';
import { useWorkbench } from '../state/workbench.ts';
import { marksOf } from './marks.ts';
import { ResultChart } from './ResultChart.tsx';
import { WeekChart } from './WeekChart.tsx';

export function Charts({ results: { metrics } }: { readonly results: Results }) {
  const { locale } = useWorkbench();
  const drawn = metrics.filter((result) => marksOf(result, locale).length > 0);
  // All have room for as many lines as the one with most, so that they stay in line.
  const rows = Math.max(0, ...drawn.map(({ rollback }) => rollback.length)) + 1;
  return (
    <section>
      <h3>{pilotResultMessages(locale).chartsTitle}</h3>
      {drawn.length === 0 && <p className="calc-help">{resultChartMessages(locale).nothing}</p>}
      <div className="bench-charts">
        {drawn.map((result) => (
          <ResultChart key={result.metric.id} result={result} rows={rows} />
        ))}
      </div>
    </section>
  );
}

/** Of those that have weekly values, how they went. */
export const WeekCharts = ({ results: { metrics } }: { readonly results: Results }) => (
  <div className="bench-charts">
    {metrics
      .filter(({ weekly }) => weekly)
      .map((result) => (
        <WeekChart key={result.metric.id} result={result} />
      ))}
  </div>
);
