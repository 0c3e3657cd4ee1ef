/** The workbench: the visitor's own plan, from the hypothesis to the evidence pack. */
import { useEffect } from 'react';
import { useShelf } from '../calculators/state/useShelf.ts';
import { keepOffline } from '../offline/register.ts';
import { openShelf } from '../workbench/shelf/shelf.ts';
import { Navigation } from './frame/Navigation.tsx';
import { Part } from './frame/Part.tsx';
import { Says } from './frame/Says.tsx';
import { frameMessages } from './messages/frame.ts';
import { Plans } from './plans/Plans.tsx';
import { usePlace } from './state/usePlace.ts';
import { WithPlan } from './state/WithPlan.tsx';
import type { WorkbenchSetup } from './state/workbench.ts';

export default function Workbench(setup: WorkbenchSetup) {
  const ready = useShelf((shelf) => shelf.ready);
  useEffect(() => {
    void openShelf();
    keepOffline();
  }, []);
  const words = frameMessages(setup.locale);
  return ready ? <Opened setup={setup} /> : <p className="calc-help">{words.loading}</p>;
}

function Opened({ setup }: { readonly setup: WorkbenchSetup }) {
  const place = usePlace();
  const entry = useShelf(({ entries, place: { current } }) => entries[current ?? '']);
  const words = frameMessages(setup.locale);
  return (
    <div className="bench calc" data-alive>
      <Navigation setup={setup} place={place} />
      {place.part === 'plans' ? (
        <Plans setup={setup} />
      ) : entry ? (
        <WithPlan setup={setup} entry={entry}>
          <Part place={place} />
          {place.part !== 'pack' && <Says />}
        </WithPlan>
      ) : (
        <p>
          {words.noPlan} <a href="#plans">{words.noPlanLink}</a>
        </p>
      )}
    </div>
  );
}
