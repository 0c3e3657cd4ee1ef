/** A part of the workbench that is about one plan, with what the plan says beside it. */
import type { Entry } from '../../workbench/shelf/entry.ts';
import { nameOf, type Place } from '../state/places.ts';
import { WithPlan } from '../state/WithPlan.tsx';
import type { WorkbenchSetup } from '../state/workbench.ts';
import { Part } from './Part.tsx';
import { Says } from './Says.tsx';

interface Props {
  readonly setup: WorkbenchSetup;
  readonly entry: Entry;
  readonly place: Place;
}

export default function OnPlan({ setup, entry, place }: Props) {
  return (
    <WithPlan setup={setup} entry={entry}>
      <Part key={nameOf(place)} place={place} locale={setup.locale} />
      {place.part !== 'pack' && <Says />}
    </WithPlan>
  );
}
