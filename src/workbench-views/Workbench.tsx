/** The workbench: the visitor's own plan, from the hypothesis to the evidence pack. */
import { useEffect, useState } from 'react';
import { useShelf } from '../calculators/state/useShelf.ts';
import { keepOffline } from '../offline/register.ts';
import { entryOf, openShelf } from '../workbench/shelf/shelf.ts';
import { Head } from './frame/Head.tsx';
import { Navigation } from './frame/Navigation.tsx';
import { Notices } from './frame/Notices.tsx';
import { Part } from './frame/Part.tsx';
import { Said } from './frame/Said.tsx';
import { Says } from './frame/Says.tsx';
import { frameMessages } from './messages/frame.ts';
import { Plans } from './plans/Plans.tsx';
import { analysisOf } from './state/analysis-of.ts';
import { nameOf } from './state/places.ts';
import { useArrivals } from './state/useArrivals.ts';
import { useIdentity } from './state/useIdentity.ts';
import { usePlace } from './state/usePlace.ts';
import { WithPlan } from './state/WithPlan.tsx';
import type { WorkbenchSetup } from './state/workbench.ts';

export default function Workbench(setup: WorkbenchSetup) {
  const ready = useShelf((shelf) => shelf.ready);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    openShelf().catch(() => setFailed(true));
    keepOffline();
  }, []);
  const words = frameMessages(setup.locale);
  if (ready) return <Opened setup={setup} />;
  return (
    <p className="calc-help" role="status">
      {failed ? words.notLoaded : words.loading}
    </p>
  );
}

function Opened({ setup }: { readonly setup: WorkbenchSetup }) {
  const { framework, locale } = setup;
  const place = usePlace();
  useArrivals(setup);
  const entry = useShelf(({ place: { current } }) => entryOf(current ?? ''));
  const identity = useIdentity(entry?.key);
  const words = frameMessages(locale);
  return (
    <div className="bench calc" data-alive data-part={place.part}>
      <Head entry={entry} locale={locale} />
      <div className="bench-lines">
        <Said locale={locale} />
        <Notices place={place} locale={locale} />
      </div>
      <Navigation
        setup={setup}
        place={place}
        analysis={entry && analysisOf(entry.plan, framework)}
      />
      {place.part === 'plans' ? (
        <Plans setup={setup} />
      ) : entry ? (
        <WithPlan key={identity} setup={setup} entry={entry}>
          <Part key={nameOf(place)} place={place} locale={locale} />
          {place.part !== 'pack' && <Says />}
        </WithPlan>
      ) : (
        <p className="bench-part">
          {words.noPlan} <a href="#plans">{words.noPlanLink}</a>
        </p>
      )}
    </div>
  );
}
