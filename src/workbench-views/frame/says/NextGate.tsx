/** What the next gate lacks: the first things to do, each where it is done. */
import type { Framework } from '../../../model/framework.ts';
import { artifactsOf } from '../../../model/gates/artifacts.ts';
import type { Todo } from '../../../model/gates/todo.ts';
import type { GateReadiness } from '../../../model/gates.ts';
import { FieldLink } from '../../fields/FieldLink.tsx';
import { saysMessages } from '../../messages/says.ts';
import { hrefOf } from '../../state/places.ts';
import { useWorkbench } from '../../state/workbench.ts';

/** As many as one keeps in mind. */
const shown = 3;

export function NextGate({ readiness }: { readonly readiness: GateReadiness }) {
  const { framework, plan, locale } = useWorkbench();
  const words = saysMessages(locale).gate;
  const { gate, todo } = readiness;
  return (
    <>
      {todo.length > 0 && (
        <>
          <p>{words.first}</p>
          <ul className="bench-to-fields">
            {todo.slice(0, shown).map((item) => (
              <li key={`${item.kind} ${item.kind === 'field' ? item.path : item.id}`}>
                {item.kind === 'field' ? (
                  <FieldLink path={item.path} />
                ) : (
                  <a href={hrefOf({ part: 'gate', gate: item.kind === 'gate' ? item.id : gate })}>
                    {item.kind === 'gate'
                      ? words.notPassed(item.id)
                      : titleOf(item, readiness, framework, plan.sector)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={hrefOf({ part: 'gate', gate })}>{words.all(gate)}</a>
      </p>
    </>
  );
}

/** In the framework's own words. */
function titleOf(
  { kind, id }: Extract<Todo, { id: string }>,
  { gate }: GateReadiness,
  framework: Framework,
  sector: string | undefined,
): string {
  const asked = framework.gates.find((entry) => entry.id === gate);
  if (kind === 'artifact')
    return artifactsOf(framework, gate, sector).find((entry) => entry.id === id)?.title ?? id;
  const entries = kind === 'check' ? asked?.checks : asked?.questions;
  return entries?.find((entry) => entry.id === id)?.text ?? id;
}
