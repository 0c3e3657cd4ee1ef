/** A stage as a short form, and the way to the gate at its end. */
import { type ComponentType, lazy, Suspense } from 'react';
import type { StageId } from '../../model/names.ts';
import { ExplainedBy } from '../fields/ExplainedBy.tsx';
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
  const { framework, locale } = useWorkbench();
  const words = stageMessages(locale);
  const described = framework.stages.find(({ id }) => id === stage);
  const gate = framework.gates.find(({ id }) => id === described?.gate);
  if (!described || !gate) return null;
  const Form = forms[stage];
  return (
    <div className="bench-stage">
      <h2>{described.title}</h2>
      <p className="bench-lead">
        {described.summary}{' '}
        <ExplainedBy page={`staircase/${stage}`} what={words.about(described.title)} />
      </p>
      <Suspense key={stage}>
        <Form />
      </Suspense>
      <p className="bench-next">
        <a href={hrefOf({ part: 'gate', gate: gate.id })}>{words.next(gate.id, gate.title)}</a>
      </p>
    </div>
  );
}
