/** What the pilot measured, and what it amounts to. */
import { Sign } from '../../calculators/chart/VerdictMark.tsx';
import { Prose } from '../../calculators/parts/Prose.tsx';
import { ExplainedBy } from '../fields/ExplainedBy.tsx';
import { FieldLink } from '../fields/FieldLink.tsx';
import { pilotResultMessages } from '../messages/pilot-results.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Charts, WeekCharts } from './Charts.tsx';
import { Measurements } from './Measurements.tsx';
import { outcomeText } from './say-result.ts';
import { toneOfOutcome } from './tones.ts';
import { WeekByWeek } from './WeekByWeek.tsx';

export default function Results() {
  const { analysis, plan, locale } = useWorkbench();
  const words = pilotResultMessages(locale);
  const { results } = analysis;
  if (!results || plan.metrics.length === 0)
    return (
      <>
        <h2>{words.title}</h2>
        <p>
          {words.noMetrics} <FieldLink path="metrics">{words.toMetrics}</FieldLink>
        </p>
      </>
    );
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        {words.intro} <ExplainedBy page="playbooks/metrics-suite" what={words.title} />
      </p>
      <h3 className="bench-verdict">{words.verdictTitle}</h3>
      <p className="bench-outcome" data-outcome={results.outcome}>
        <Sign tone={toneOfOutcome[results.outcome]} />
        <span>
          <Prose text={outcomeText(results, analysis, locale)} />
        </span>
      </p>
      {!results.certain && results.outcome !== 'not-measured' && (
        <p className="calc-help">{words.chance}</p>
      )}
      <Measurements results={results} />
      <Charts results={results} />
      <WeekByWeek />
      <WeekCharts results={results} />
    </>
  );
}
