/** The line above every part: which plan it is, whether it is kept, and what can be taken back. */
import { lazy, Suspense, useId } from 'react';
import { useShelf } from '../../calculators/state/useShelf.ts';
import type { Entry } from '../../workbench/shelf/entry.ts';
import { $shelf, goTo } from '../../workbench/shelf/shelf.ts';
import { frameMessages } from '../messages/frame.ts';
import { Guard } from './Guard.tsx';
import { Kept } from './Kept.tsx';

/** Brings the names of all fields, so that it can say what is undone. */
const UndoRedo = lazy(() => import('./UndoRedo.tsx'));

interface Props {
  /** The plan that is worked on, if there is one. */
  readonly entry: Entry | undefined;
  readonly locale: string;
}

export function Head({ entry, locale }: Props) {
  return (
    <section className="bench-head" aria-label={frameMessages(locale).frame}>
      {entry && <PlanTitle entry={entry} locale={locale} />}
      <Kept locale={locale} />
      {entry && (
        <Guard instead={null}>
          <Suspense>
            <UndoRedo entry={entry} locale={locale} />
          </Suspense>
        </Guard>
      )}
    </section>
  );
}

/** The title; where there are several plans, the way to another. */
function PlanTitle({ entry, locale }: { readonly entry: Entry; readonly locale: string }) {
  const id = useId();
  const entries = useShelf((shelf) => shelf.entries);
  const all = Object.values(entries);
  const { title } = entry.plan;
  if (all.length < 2) return <p className="bench-title">{title}</p>;
  return (
    <p className="bench-title">
      <label className="calc-hidden" htmlFor={id}>
        {frameMessages(locale).plan}
      </label>
      <select
        id={id}
        value={entry.key}
        onChange={(event) => goTo({ ...$shelf.get().place, current: event.target.value })}
      >
        {all.map(({ key, plan }) => (
          <option key={key} value={key}>
            {plan.title}
          </option>
        ))}
      </select>
    </p>
  );
}
