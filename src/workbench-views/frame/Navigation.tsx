/** The staircase as the way through the workbench: five stages, each with the gate at its end. */
import { useState } from 'react';
import type { Analysis } from '../../model/collect.ts';
import type { StageId } from '../../model/framework.ts';
import { frameMessages } from '../messages/frame.ts';
import { hrefOf, nameOf, type Place } from '../state/places.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';
import { GateMark } from './GateMark.tsx';
import { Stairs } from './Stairs.tsx';
import { titleOf } from './title-of.ts';

interface Props {
  readonly setup: WorkbenchSetup;
  readonly place: Place;
  /** Of the plan that is worked on, if there is one. */
  readonly analysis?: Analysis | undefined;
}

export function Navigation({ setup, place, analysis }: Props) {
  const { framework, locale } = setup;
  const words = frameMessages(locale);
  // On a phone the list is folded, so that the form is in sight.
  const [unfolded, setUnfolded] = useState(false);
  const standings = analysis?.gates ?? [];
  const link = (to: Place, label: string) => (
    <a
      href={hrefOf(to)}
      aria-current={nameOf(to) === nameOf(place) ? 'page' : undefined}
      onClick={() => setUnfolded(false)}
    >
      {label}
    </a>
  );
  return (
    <nav className="bench-nav" aria-label={words.navigation}>
      <button
        type="button"
        className="bench-fold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {words.here(titleOf(place, framework, locale))}
      </button>
      <div className="bench-ways" data-unfolded={unfolded || undefined}>
        <Stairs
          framework={framework}
          passed={standings.flatMap(({ gate, passed }) => (passed ? [gate] : []))}
          here={stageOf(place, setup)}
          locale={locale}
        />
        <p>{link({ part: 'plans' }, words.plans)}</p>
        <ol>
          {framework.stages.map((stage) => {
            const gate = framework.gates.find(({ id }) => id === stage.gate);
            const standing = standings.find((entry) => entry.gate === gate?.id);
            return (
              <li key={stage.id} data-passed={standing?.passed || undefined}>
                {link({ part: 'stage', stage: stage.id }, words.stage(stage.number, stage.title))}
                {stage.id === 'pilot' && link({ part: 'results' }, words.results)}
                {gate && link({ part: 'gate', gate: gate.id }, words.gate(gate.id, gate.title))}
                {standing && <GateMark gate={standing} locale={locale} />}
              </li>
            );
          })}
        </ol>
        <p>{link({ part: 'risks' }, words.risks)}</p>
        <p>{link({ part: 'compare' }, words.compare)}</p>
        <p>{link({ part: 'take' }, words.take)}</p>
      </div>
    </nav>
  );
}

function stageOf(place: Place, { framework }: WorkbenchSetup): StageId | undefined {
  if (place.part === 'stage') return place.stage;
  if (place.part === 'results') return 'pilot';
  if (place.part !== 'gate' && place.part !== 'pack') return undefined;
  return framework.gates.find(({ id }) => id === place.gate)?.stage;
}
