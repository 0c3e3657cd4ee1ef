/** The artifacts that a gate requires, the framework's and those of the plan's sector. */

import { useState } from 'react';
import { artifactsOf } from '../../model/gates/artifacts.ts';
import { evidencePath, markDone } from '../../workbench/edits/evidence.ts';
import { gateMessages } from '../messages/gates.ts';
import { goToField } from '../state/go-to-field.ts';
import { today } from '../state/today.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Artifact } from './Artifact.tsx';
import type { About } from './say.ts';

export function Artifacts({ about: { gate, locale } }: { readonly about: About }) {
  const { plan, framework, edit } = useWorkbench();
  const words = gateMessages(locale);
  const [said, setSaid] = useState('');
  return (
    <section>
      <h3>{words.artifacts}</h3>
      <p className="calc-help">{words.artifactsHelp}</p>
      <ul className="bench-artifacts">
        {artifactsOf(framework, gate.id, plan.sector).map((artifact) => (
          <Artifact
            key={artifact.id}
            gate={gate.id}
            artifact={artifact}
            onDone={() => {
              edit(
                markDone(plan, gate.id, artifact.id, today()),
                words.markDoneWhat(artifact.title),
              );
              setSaid(words.nowDone(artifact.title));
              // The button is gone.
              goToField(evidencePath(gate.id, artifact.id));
            }}
          />
        ))}
      </ul>
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
