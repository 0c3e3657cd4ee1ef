/** A stage as a short form, and the way to the gate at its end. */
import { type ComponentType, lazy, Suspense } from 'react';
import type { StageId } from '../../model/names.ts';
import { stageMessages } from '../messages/stages.ts';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';

const forms: Readonly<Record<StageId, ComponentType>> = {
  idea: lazy(() => import('./Idea.tsx')),
  mvp: lazy(() => import('./Mvp.tsx')),
  pilot: lazy(() => import('./Pilot.tsx')),
  hardening: lazy(() => import('./Hardening.tsx')),
  rollout: lazy(() => import('./Rollout.tsx')),
};

export default function Stage({ stage }: { readonly stage: StageId }) {
  const { framework, home, locale } = useWorkbench();
  const words = stageMessages(locale);
  const described = framework.stages.find(({ id }) => id === stage);
  const gate = framework.gates.find(({ id }) => id === described?.gate);
  if (!described || !gate) return null;
  const following = framework.stages.find(({ number }) => number === described.number + 1);
  const Form = forms[stage];
  return (
    <div className="bench-stage">
      <h2>{described.title}</h2>
      <p className="bench-summary">
        {described.summary} <a href={`${home}staircase/${stage}/`}>{words.about}</a>
      </p>
      <Suspense key={stage}>
        <Form />
      </Suspense>
      <p className="bench-next">
        <a href={hrefOf({ part: 'gate', gate: gate.id })}>{words.next(gate.id, gate.title)}</a>
        {following && (
          <a href={hrefOf({ part: 'stage', stage: following.id })}>
            {words.goOn(following.number, following.title)}
          </a>
        )}
      </p>
    </div>
  );
}
