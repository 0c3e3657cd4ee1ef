/** The workbench: the visitor's own plan, from the hypothesis to the evidence pack. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useShelf } from '../calculators/state/useShelf.ts';
import { keepOffline } from '../offline/register.ts';
import { entryOf, openShelf } from '../workbench/shelf/shelf.ts';
import { Guard } from './frame/Guard.tsx';
import { Head } from './frame/Head.tsx';
import { Navigation } from './frame/Navigation.tsx';
import { Notices } from './frame/Notices.tsx';
import { Said } from './frame/Said.tsx';
import { frameMessages } from './messages/frame.ts';
import Plans from './plans/Plans.tsx';
import { hushElsewhere } from './state/said.ts';
import { useAnalysis } from './state/useAnalysis.ts';
import { useArrivals } from './state/useArrivals.ts';
import { useIdentity } from './state/useIdentity.ts';
import { usePlace } from './state/usePlace.ts';
import type { WorkbenchSetup } from './state/workbench.ts';

/** Who has no plan yet needs no model. */
const OnPlan = lazy(() => import('./frame/OnPlan.tsx'));

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
  const analysis = useAnalysis(entry?.plan, framework);
  const words = frameMessages(locale);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is going on that counts
  useEffect(hushElsewhere, [place, entry?.key]);
  return (
    <div className="bench calc" data-alive data-part={place.part}>
      <Head entry={entry} locale={locale} />
      <div className="bench-notices">
        <Said locale={locale} />
        <Notices place={place} locale={locale} />
      </div>
      <Navigation setup={setup} place={place} analysis={analysis} />
      <Guard
        key={place.part === 'plans' ? 'plans' : 'plan'}
        instead={<p className="bench-part">{words.partNotLoaded}</p>}
      >
        <Suspense>
          {place.part === 'plans' ? (
            <Plans setup={setup} />
          ) : entry ? (
            <OnPlan key={identity} setup={setup} entry={entry} place={place} />
          ) : (
            <p className="bench-part">
              {words.noPlan} <a href="#plans">{words.noPlanLink}</a>
            </p>
          )}
        </Suspense>
      </Guard>
    </div>
  );
}
