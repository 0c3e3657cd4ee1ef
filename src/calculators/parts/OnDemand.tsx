/** A part that is fetched when somebody opens it, and not before. */
import { type ReactNode, Suspense, useState } from 'react';
import { useHydrated } from '../state/useHydrated.ts';

interface Props {
  readonly summary: string;
  /** Said until the part is there. */
  readonly waiting: string;
  readonly children: ReactNode;
}

export function OnDemand({ summary, waiting, children }: Props) {
  const hydrated = useHydrated();
  const [opened, setOpened] = useState(false);
  // Without JavaScript there would be nothing inside.
  if (!hydrated) return null;
  return (
    <details
      className="calc-refine"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>{summary}</summary>
      {opened && (
        <div className="calc-refined">
          <Suspense fallback={<p className="calc-help">{waiting}</p>}>{children}</Suspense>
        </div>
      )}
    </details>
  );
}
