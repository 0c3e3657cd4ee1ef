/** The key questions of a gate: yes, no or does not apply, each with a note. */
import { Choice } from '../../calculators/parts/Choice.tsx';
import type { GateReadiness } from '../../model/gates.ts';
import { TextField } from '../fields/TextField.tsx';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { useWorkbench } from '../state/workbench.ts';
import { anchorOf } from './anchors.ts';
import type { About } from './say.ts';

interface Props {
  readonly readiness: GateReadiness;
  readonly about: About;
}

export function Questions({ readiness, about: { gate, locale } }: Props) {
  const { write } = useWorkbench();
  const words = gateMessages(locale);
  const names = governanceMessages(locale);
  const options = (['yes', 'no', 'not-applicable'] as const).map((value) => ({
    value,
    label: names.answers[value],
  }));
  return (
    <section>
      <h3>{words.questions}</h3>
      <p className="calc-help">{words.questionsHelp}</p>
      <ol className="bench-questions">
        {gate.questions.map(({ id, text, check: covered }) => {
          const at = `answers.${gate.id}.${id}`;
          const answer = readiness.questions.find((question) => question.id === id)?.answer;
          const check = readiness.checks.find((each) => each.id === covered);
          const criterion = gate.checks.find((each) => each.id === covered);
          return (
            <li key={id} id={anchorOf('question', id)}>
              <fieldset>
                <legend>{text}</legend>
                <Choice
                  legend={words.answer}
                  options={options}
                  value={answer ?? ''}
                  onChoose={(chosen) => write(`${at}.answer`, chosen)}
                />
                {check && criterion && (
                  <p className="calc-help">
                    {words.covers(criterion.text, names.checks[check.result])}
                  </p>
                )}
                <TextField path={`${at}.note`} label={words.note} />
              </fieldset>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
