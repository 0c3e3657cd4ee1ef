/** Ready, or everything that is missing in the order in which one would do it, each a link. */
import { Announced } from '../../calculators/parts/Announced.tsx';
import type { Todo } from '../../model/gates/todo.ts';
import type { GateReadiness } from '../../model/gates.ts';
import { Sign } from '../fields/Sign.tsx';
import { useFocusOn } from '../fields/useFocusOn.ts';
import { gateMessages } from '../messages/gates.ts';
import { placeOf } from '../state/place-of.ts';
import { hrefOf } from '../state/places.ts';
import { anchorOf } from './anchors.ts';
import { type About, todoText } from './say.ts';

interface Props {
  readonly readiness: GateReadiness;
  readonly about: About;
}

export function Missing({ readiness, about }: Props) {
  const words = gateMessages(about.locale);
  const focusOn = useFocusOn();
  const { ready, passed, todo } = readiness;
  const said = passed
    ? words.passed(todo.length)
    : ready
      ? words.ready
      : words.notReady(todo.length);
  return (
    <section className="bench-missing" aria-label={words.todos}>
      <p className="bench-state">
        <Sign tone={ready ? 'go' : 'unknown'} />
        <span>{said}</span>
      </p>
      <Announced text={said} />
      {todo.length > 0 && (
        <ol>
          {todo.map((each) => {
            const anchor =
              each.kind === 'question' || each.kind === 'artifact'
                ? anchorOf(each.kind, each.id)
                : undefined;
            return (
              <li key={each.kind === 'field' ? each.path : `${each.kind} ${each.id}`}>
                <a
                  href={anchor ? `#${anchor}` : hrefElsewhere(each, readiness)}
                  onClick={(event) => {
                    if (!anchor) return;
                    // The address goes on naming the gate.
                    event.preventDefault();
                    focusOn(anchor);
                  }}
                >
                  {todoText(each, about)}
                </a>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** A check that failed is mended at the first field that it names. */
function hrefElsewhere(todo: Todo, { gate, checks }: GateReadiness): string {
  if (todo.kind === 'gate') return hrefOf({ part: 'gate', gate: todo.id });
  const path =
    todo.kind === 'field' ? todo.path : checks.find(({ id }) => id === todo.id)?.fields[0];
  return hrefOf(path === undefined ? { part: 'gate', gate } : placeOf(path));
}
