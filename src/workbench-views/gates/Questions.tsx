/** The key questions of a gate. */
import type { GateReadiness } from '../../model/gates.ts';
import { gateMessages } from '../messages/gates.ts';
import { Question } from './Question.tsx';
import type { About } from './say.ts';

interface Props {
  readonly readiness: GateReadiness;
  readonly about: About;
}

export function Questions({ readiness, about }: Props) {
  const words = gateMessages(about.locale);
  return (
    <section>
      <h3>{words.questions}</h3>
      <p className="calc-help">{words.questionsHelp}</p>
      <ol className="bench-questions">
        {about.gate.questions.map(({ id }) => (
          <Question key={id} id={id} readiness={readiness} about={about} />
        ))}
      </ol>
    </section>
  );
}
