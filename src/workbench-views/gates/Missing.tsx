/** Ready, or everything that is missing in the order in which one would do it, each a link. */
import { Announced } from '../../calculators/parts/Announced.tsx';
import type { GateReadiness } from '../../model/gates.ts';
import { FieldLink } from '../fields/FieldLink.tsx';
import { Sign } from '../fields/Sign.tsx';
import { TodoLink } from '../fields/TodoLink.tsx';
import { gateMessages } from '../messages/gates.ts';
import { type About, objectionText, todoText } from './say.ts';

interface Props {
  readonly readiness: GateReadiness;
  readonly about: About;
}

export function Missing({ readiness, about }: Props) {
  const words = gateMessages(about.locale);
  const { gate, ready, passed, decision, todo, objections } = readiness;
  const said = passed
    ? words.passed(todo.length)
    : ready
      ? words.ready
      : words.notReady(todo.length);
  const against = objections.map((each) => objectionText(each, about).text).join('; ');
  const list = todo.length > 0 && <List readiness={readiness} about={about} />;
  return (
    <section className="bench-missing" aria-label={words.todos}>
      <p className="bench-state">
        <Sign tone={passed || ready ? 'go' : 'unknown'} />
        <span>{said}</span>
      </p>
      <Announced text={said} />
      {passed && list ? (
        // Who has passed a gate in spite of it knows.
        <details>
          <summary>{words.stillOpen}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {!decision && (
        <p className="calc-help">
          {!ready && words.inSpite}
          {ready && objections.length > 0 && words.besides(against)}{' '}
          <FieldLink path={`decisions.${gate}`}>{words.toDecision}</FieldLink>
        </p>
      )}
    </section>
  );
}

function List({ readiness, about }: Props) {
  return (
    <ol>
      {readiness.todo.map((each) => (
        <li key={each.kind === 'field' ? each.path : `${each.kind} ${each.id}`}>
          <TodoLink todo={each} readiness={readiness}>
            {todoText(each, about)}
          </TodoLink>
        </li>
      ))}
    </ol>
  );
}
