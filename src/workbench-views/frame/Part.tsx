/** The part of the workbench that is open. Each is loaded when it is first opened. */
import { type ComponentType, lazy, Suspense } from 'react';
import { frameMessages } from '../messages/frame.ts';
import { nameOf, type Place } from '../state/places.ts';
import { Arrival } from './Arrival.tsx';
import { Guard } from './Guard.tsx';

const Stage = lazy(() => import('../stages/Stage.tsx'));
const Results = lazy(() => import('../results/Results.tsx'));
const Risks = lazy(() => import('../risks/Risks.tsx'));
const Gate = lazy(() => import('../gates/Gate.tsx'));
const Pack = lazy(() => import('../paper/Pack.tsx'));
const Compare = lazy(() => import('../compare/Compare.tsx'));
const TakeAway = lazy(() => import('../take-away/TakeAway.tsx'));

interface Props {
  readonly place: Place;
  readonly locale: string;
}

export function Part({ place, locale }: Props) {
  return (
    <div className="bench-part">
      <Guard instead={<p>{frameMessages(locale).partNotLoaded}</p>}>
        <Suspense>
          {shown(place)}
          <Arrival at={nameOf(place)} />
        </Suspense>
      </Guard>
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
