/** The visitor's plans, and the ways to start one. A file can be dropped anywhere on it. */
import { type DragEvent, lazy, useRef, useState } from 'react';
import { useShelf } from '../../calculators/state/useShelf.ts';
import { Arrival } from '../frame/Arrival.tsx';
import { plansMessages } from '../messages/plans.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';
import { BringFile, BringLink } from './Bring.tsx';
import { StartEmpty } from './StartEmpty.tsx';
import { StartFromExample } from './StartFromExample.tsx';
import { useBring } from './useBring.ts';

/** Who has no plan yet needs no list. */
const PlansHere = lazy(() => import('./PlansHere.tsx'));

export default function Plans({ setup }: { readonly setup: WorkbenchSetup }) {
  const { locale } = setup;
  const words = plansMessages(locale);
  const bring = useBring(setup);
  const [over, setOver] = useState(false);
  const kept = useShelf(({ entries, damaged }) => Object.keys({ ...entries, ...damaged }).length);
  // Who has just deleted the only plan can bring it back.
  const isFirst = useRef(true);
  if (kept > 0) isFirst.current = false;

  function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    void bring.file(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is for everyone
    <div
      className="bench-part"
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {!isFirst.current && (
        <>
          <h2 tabIndex={-1}>{words.title}</h2>
          <PlansHere setup={setup} />
        </>
      )}
      <section className="bench-starts" aria-label={words.start}>
        <h2 tabIndex={-1}>{words.start}</h2>
        {isFirst.current && <p className="bench-promise">{words.promise}</p>}
        <div className="bench-four">
          <StartEmpty setup={setup} />
          <StartFromExample setup={setup} />
          <BringFile bring={bring} locale={locale} />
          <BringLink bring={bring} locale={locale} />
        </div>
      </section>
      {over && <p className="bench-drop">{words.drop}</p>}
      <Arrival at="plans" />
    </div>
  );
}
