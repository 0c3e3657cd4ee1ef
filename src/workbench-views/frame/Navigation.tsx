/** The staircase as the way through the workbench: five stages, each with the gate at its end. */
import type { Analysis } from '../../model/collect.ts';
import { frameMessages } from '../messages/frame.ts';
import { hrefOf, nameOf, type Place } from '../state/places.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';

interface Props {
  readonly setup: WorkbenchSetup;
  readonly place: Place;
  /** Of the plan that is worked on, if there is one. */
  readonly analysis?: Analysis | undefined;
}

export function Navigation({ setup, place }: Props) {
  const { framework, locale } = setup;
  const words = frameMessages(locale);
  const link = (to: Place, label: string) => (
    <a href={hrefOf(to)} aria-current={nameOf(to) === nameOf(place) ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <nav className="bench-nav" aria-label={words.navigation}>
      <p>{link({ part: 'plans' }, words.plans)}</p>
      <ol>
        {framework.stages.map((stage) => {
          const gate = framework.gates.find(({ id }) => id === stage.gate);
          return (
            <li key={stage.id}>
              {link({ part: 'stage', stage: stage.id }, stage.title)}
              {stage.id === 'pilot' && link({ part: 'results' }, words.results)}
              {gate && link({ part: 'gate', gate: gate.id }, words.gate(gate.id, gate.title))}
            </li>
          );
        })}
      </ol>
      <p>{link({ part: 'risks' }, words.risks)}</p>
      <p>{link({ part: 'compare' }, words.compare)}</p>
      <p>{link({ part: 'take' }, words.take)}</p>
    </nav>
  );
}
