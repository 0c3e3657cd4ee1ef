/** Each metric's verdict with its reason, and the fields of its result. */
import { useMemo, useState } from 'react';
import { Sign } from '../../calculators/chart/VerdictMark.tsx';
import { Measured } from '../../calculators/parts/Measured.tsx';
import { Prose } from '../../calculators/parts/Prose.tsx';
import { Readings } from '../../calculators/parts/Reading.tsx';
import { comparing } from '../../calculators/state/comparing.ts';
import type { PilotResult, Results } from '../../model/results.ts';
import { pilotResultMessages } from '../messages/pilot-results.ts';
import { Editing } from '../state/Editing.tsx';
import { useWorkbench } from '../state/workbench.ts';
import { FromWeeks } from './FromWeeks.tsx';
import { remarksOn, verdictText } from './say-result.ts';
import { toneOfVerdict } from './tones.ts';

export function Measurements({ results }: { readonly results: Results }) {
  const { work, locale } = useWorkbench();
  const words = pilotResultMessages(locale);
  const choose = useMemo(comparing, []);
  return (
    <section>
      <h3>{words.measuredTitle}</h3>
      <Editing work={work} choose={choose}>
        <ul className="calc-verdicts bench-results">
          {results.metrics.map((result) => (
            <Measurement key={result.metric.id} result={result} />
          ))}
        </ul>
      </Editing>
    </section>
  );
}

function Measurement({ result }: { readonly result: PilotResult }) {
  const { analysis, locale } = useWorkbench();
  const words = pilotResultMessages(locale);
  const { metric, value, verdict, low, high, threshold } = result;
  const path = `metrics.${metric.id}`;
  // What nobody has measured yet is what one comes here to type; of thirty, the first.
  const [open, setOpen] = useState(metric.role === 'primary' && value.value === null);
  return (
    <li>
      <Sign tone={toneOfVerdict[verdict]} />
      <div>
        <p>
          <Prose text={verdictText(result, analysis, locale)} />
        </p>
        {remarksOn(result, analysis, locale).map((remark) => (
          <p key={remark} className="calc-help">
            <Prose text={remark} />
          </p>
        ))}
        <details
          data-path={path}
          open={open}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>{words.type(metric.name)}</summary>
          {open && (
            <div className="calc-refined">
              <Measured metric={metric} />
              <FromWeeks result={result} />
              <details className="calc-fold">
                <summary>{words.figures}</summary>
                <Readings
                  figures={[
                    ...(low.value === null ? [] : [low, high]),
                    threshold,
                    ...result.rollback.map(({ level }) => level),
                  ]}
                />
              </details>
            </div>
          )}
        </details>
      </div>
    </li>
  );
}
