/** What the plan says at every moment, beside the form; on a phone a line that opens to all of it. */
import { useId, useState } from 'react';
import { Prose } from '../../calculators/parts/Prose.tsx';
import { Readings } from '../../calculators/parts/Reading.tsx';
import { useAnnounced } from '../../calculators/parts/useAnnounced.ts';
import { useContextOfCalculator } from '../../calculators/state/context.ts';
import { useShelf } from '../../calculators/state/useShelf.ts';
import { primaryMetric } from '../../model/roles.ts';
import { FieldLink } from '../fields/FieldLink.tsx';
import { frameMessages } from '../messages/frame.ts';
import { saysMessages } from '../messages/says.ts';
import { analysisOf } from '../state/analysis-of.ts';
import { preparedFor } from '../state/prepared-for.ts';
import { useWorkbench } from '../state/workbench.ts';
import { answersTo, type Said } from './says/answers.ts';
import { Checks, checkText } from './says/Checks.tsx';
import { Fields } from './says/Fields.tsx';
import { calculatorFor, leadIn } from './says/lead.ts';
import { NextGate } from './says/NextGate.tsx';
import { gateText, nextGate } from './says/next-gate.ts';

/** The characters that one takes in at a glance. */
const glance = 160;

export function Says() {
  const { entry } = useWorkbench();
  // Another plan says other things without anything having changed.
  return <SaysOfPlan key={entry.key} />;
}

function SaysOfPlan() {
  const { analysis, framework, plan, home, locale } = useWorkbench();
  const { problems } = useContextOfCalculator().calculator;
  const part = useShelf(({ place }) => place.part ?? '');
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = saysMessages(locale);
  const shown = preparedFor(part, plan);
  const answers = answersTo(analysisOf(shown, framework), locale);
  const gate = nextGate(analysis);
  const said = gateText(gate, framework, locale);
  // What cannot be asked yet leads nowhere: then it is the gate that says how to go on.
  const lead = answers.find(({ question, text }) => question === leadIn(part) && text !== '');
  const leading = lead ? textOf(lead) : said;
  const warnings = analysis.warnings.map((warning) => checkText(warning, plan, locale));
  const primary = primaryMetric(plan);
  const figures = answers.flatMap((answer) => answer.figures);

  function textOf({ question, text, waitsFor }: Said): string {
    return text || words.missingFor(words.questions[question], waitsFor.length);
  }

  return (
    <aside
      className="bench-says"
      aria-label={frameMessages(locale).says}
      data-open={open || undefined}
    >
      <button
        type="button"
        className="bench-says-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{open ? words.less : leading}</span>
        {!open && <span className="calc-hidden">{words.more}</span>}
      </button>
      <Announcement key={part} sentences={[...answers.map(textOf), said, ...warnings]} />
      <div id={id} className="bench-says-all">
        <h2>{frameMessages(locale).says}</h2>
        <p className="bench-lead" data-long={leading.length > glance || undefined}>
          <Prose text={leading} />
        </p>
        {lead && <Waiting said={lead} />}
        {lead && (
          <p>
            <a href={`${home}calculators/${calculatorFor[lead.question]}/`}>{words.calculator}</a>
          </p>
        )}
        {!lead && gate && <NextGate readiness={gate} />}
        {!primary && (
          <section>
            <p>{words.needsMetric}</p>
            <p>
              <FieldLink path="metrics">{words.toMetrics}</FieldLink>
            </p>
          </section>
        )}
        {answers
          .filter((answer) => answer !== lead && (primary || answer.text !== ''))
          .map((answer) => (
            <section key={answer.question}>
              <h3>{words.questions[answer.question]}</h3>
              {answer.text && (
                <p>
                  <Prose text={answer.text} />
                </p>
              )}
              <Waiting said={answer} />
            </section>
          ))}
        {lead && (
          <section>
            <h3>{words.questions.gate}</h3>
            <p>{said}</p>
            {gate && <NextGate readiness={gate} />}
          </section>
        )}
        {Object.keys(problems).length > 0 && (
          <section>
            <p>{words.notCounted}</p>
            <Fields paths={Object.keys(problems)} />
          </section>
        )}
        <Checks />
        {figures.length > 0 && (
          <details className="calc-fold">
            <summary>{words.figures}</summary>
            <Readings figures={figures} />
          </details>
        )}
      </div>
    </aside>
  );
}

/** In another part other things are asked, without anything having changed. */
function Announcement({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <p className="calc-hidden" aria-live="polite">
      {useAnnounced(sentences)}
    </p>
  );
}

function Waiting({ said: { question, waitsFor } }: { readonly said: Said }) {
  const words = saysMessages(useWorkbench().locale);
  if (waitsFor.length === 0) return null;
  return (
    <>
      <p>{words.waits[question]}</p>
      <Fields paths={waitsFor} />
    </>
  );
}
