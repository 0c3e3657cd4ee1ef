/** The five gates at a glance, on every gate's page. */
import type { GateId } from '../../model/names.ts';
import { gateMessages } from '../messages/gates.ts';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Door } from './Door.tsx';
import { stateText } from './say.ts';

export function Strip({ current }: { readonly current: GateId }) {
  const { analysis, framework, locale } = useWorkbench();
  const words = gateMessages(locale);
  return (
    <nav className="bench-doors" aria-label={words.strip}>
      <ol>
        {analysis.gates.map((readiness) => {
          const { gate: id, passed } = readiness;
          const title = framework.gates.find((gate) => gate.id === id)?.title ?? '';
          const state = stateText(readiness, locale);
          return (
            <li key={id}>
              <a
                href={hrefOf({ part: 'gate', gate: id })}
                aria-current={id === current ? 'page' : undefined}
                aria-label={words.stripItem(id, title, state)}
              >
                <Door isOpen={passed} />
                <strong>{id}</strong> <span>{state}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
