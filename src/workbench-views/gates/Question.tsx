/** A key question: yes, no or does not apply, what the plan itself shows of it, and a note. */
import { useState } from 'react';
import { Choice } from '../../calculators/parts/Choice.tsx';
import type { GateReadiness } from '../../model/gates.ts';
import { readPlan } from '../../model/plan-path.ts';
import { TextField } from '../fields/TextField.tsx';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { About } from './say.ts';

const answers = ['yes', 'no', 'not-applicable'] as const;

interface Props {
  readonly id: string;
  readonly readiness: GateReadiness;
  readonly about: About;
}

export function Question({ id, readiness, about: { gate, locale } }: Props) {
  const { plan, work, write } = useWorkbench();
  const words = gateMessages(locale);
  const names = governanceMessages(locale);
  const at = `answers.${gate.id}.${id}`;
  const [hasNote] = useState(
    () => readPlan(plan, `${at}.note`) !== undefined || `${at}.note` in work.drafts,
  );
  const asked = gate.questions.find((question) => question.id === id);
  const answer = readiness.questions.find((question) => question.id === id)?.answer;
  const check = readiness.checks.find((each) => each.id === asked?.check);
  const criterion = gate.checks.find((each) => each.id === asked?.check);
  return (
    <li data-path={at}>
      <fieldset>
        <legend>{asked?.text}</legend>
        <Choice
          legend={words.answer}
          options={answers.map((value) => ({ value, label: names.answers[value] }))}
          value={answer ?? ''}
          onChoose={(chosen) => write(`${at}.answer`, chosen)}
        />
        {check && criterion && (
          <p className="calc-help">{words.covers(criterion.text, names.checks[check.result])}</p>
        )}
        <details open={hasNote}>
          <summary>
            {words.note}
            <span className="calc-hidden">{words.noteOn(asked?.text ?? id)}</span>
          </summary>
          <TextField path={`${at}.note`} label={words.note} lines={2} />
        </details>
      </fieldset>
    </li>
  );
}
