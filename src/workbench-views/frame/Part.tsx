/** The part of the workbench that is open. Each is loaded when it is first opened. */
import { type ComponentType, lazy, Suspense } from 'react';
import type { Place } from '../state/places.ts';

const Stage = lazy(() => import('../stages/Stage.tsx'));
const Results = lazy(() => import('../results/Results.tsx'));
const Risks = lazy(() => import('../risks/Risks.tsx'));
const Gate = lazy(() => import('../gates/Gate.tsx'));
const Pack = lazy(() => import('../packs/Pack.tsx'));
const Compare = lazy(() => import('../compare/Compare.tsx'));
const TakeAway = lazy(() => import('../take-away/TakeAway.tsx'));

export function Part({ place }: { readonly place: Place }) {
  return (
    <div className="bench-part">
      <Suspense>{shown(place)}</Suspense>
    </div>
  );
}

function shown(place: Place) {
  switch (place.part) {
    case 'stage':
      return <Stage stage={place.stage} />;
    case 'gate':
      return <Gate gate={place.gate} />;
    case 'pack':
      return <Pack gate={place.gate} />;
    default:
      return <Plain part={place.part} />;
  }
}

const plain: Readonly<Record<string, ComponentType>> = {
  results: Results,
  risks: Risks,
  compare: Compare,
  take: TakeAway,
};

function Plain({ part }: { readonly part: string }) {
  const Shown = plain[part];
  return Shown ? <Shown /> : null;
}
