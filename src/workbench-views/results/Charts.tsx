/** Small charts, one for each metric and alike, so that one can run an eye down them. */
import type { Results } from '../../model/results.ts';
import { resultChartMessages } from '../messages/result-charts.ts';
import { resultMessages } from '../messages/results.ts';
import { useWorkbench } from '../state/workbench.ts';
import { marksOf } from './marks.ts';
import { ResultChart } from './ResultChart.tsx';
import { WeekChart } from './WeekChart.tsx';

export function Charts({ results: { metrics } }: { readonly results: Results }) {
  const { locale } = useWorkbench();
  const drawn = metrics.filter((result) => marksOf(result, locale).length > 0 || result.weekly);
  return (
    <section>
      <h3>{resultMessages(locale).chartsTitle}</h3>
      {drawn.length === 0 && <p className="calc-help">{resultChartMessages(locale).nothing}</p>}
      <div className="bench-charts">
        {drawn.map((result) => (
          <div key={result.metric.id}>
            {marksOf(result, locale).length > 0 && <ResultChart result={result} />}
            {result.weekly && <WeekChart result={result} />}
          </div>
        ))}
      </div>
    </section>
  );
}
