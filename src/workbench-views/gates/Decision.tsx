/** What was decided at a gate, the decisions before it, and the form for the next. */
import { useState } from 'react';
import type { GateReadiness } from '../../model/gates.ts';
import {
  draftAt,
  dropDraft,
  isBeingWritten,
  keepDraft,
  revisionOf,
} from '../../workbench/edits/decision-draft.ts';
import { recordDecision } from '../../workbench/edits/record-decision.ts';
import { useFocusOn } from '../fields/useFocusOn.ts';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { today } from '../state/today.ts';
import { useWorkbench } from '../state/workbench.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { Onward } from './Onward.tsx';
import { Recorded } from './Recorded.tsx';
import type { About } from './say.ts';

interface Props {
  readonly readiness: GateReadiness;
  readonly about: About;
}

export function Decision({ readiness, about }: Props) {
  const { work, change } = useWorkbench();
  const { gate, locale } = about;
  const words = gateMessages(locale);
  const [said, setSaid] = useState('');
  const focusOn = useFocusOn();
  const { decision, history, objections } = readiness;
  const isWriting = !decision || isBeingWritten(work, gate.id);
  const [signs = 'product-owner'] = gate.deciders;
  const draft = draftAt(work, gate.id, { date: today(), role: signs });

  function record() {
    const next = recordDecision(work, gate.id, draft, objections);
    if (!next) return setSaid(words.notRecorded);
    change(next, `decisions.${gate.id}.decision`);
    setSaid(words.recorded(governanceMessages(locale).decisions[draft.decision ?? 'go']));
    focusOn('decision');
    return undefined;
  }

  return (
    <section
      id="decision"
      tabIndex={-1}
      aria-labelledby="decision-title"
      data-path={`decisions.${gate.id}`}
    >
      <h3 id="decision-title">{words.decision}</h3>
      {decision && <Recorded decision={decision} about={about} number={history.length + 1} />}
      {readiness.passed && <Onward about={about} />}
      {isWriting ? (
        <DecisionForm
          draft={draft}
          objections={objections}
          about={about}
          onType={(typed) => change(keepDraft(work, gate.id, typed), `decisions.${gate.id}.new`)}
          onRecord={record}
          onCancel={
            decision &&
            (() => {
              change(dropDraft(work, gate.id), `decisions.${gate.id}.new`);
              focusOn('decision');
            })
          }
        />
      ) : (
        <p>
          <button
            type="button"
            onClick={() => {
              const revised = revisionOf(decision, today());
              change(keepDraft(work, gate.id, revised), `decisions.${gate.id}.new`);
              focusOn('decision-form');
            }}
          >
            {words.revise}
          </button>{' '}
          <span className="calc-help">{words.reviseHelp}</span>
        </p>
      )}
      {history.length > 0 && (
        <>
          <h4>{words.history}</h4>
          <ol className="bench-history">
            {history.map((earlier, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: decisions are only ever appended
              <li key={index}>
                <Recorded decision={earlier} about={about} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
