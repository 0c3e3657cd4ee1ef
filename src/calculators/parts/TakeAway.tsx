/** A menu of what can be copied or downloaded; its content is loaded when it is first opened. */
import { type ReactNode, useState } from 'react';
import { useContextOfCalculator } from '../state/context.ts';
import { later } from '../state/later.ts';
import { useHydrated } from '../state/useHydrated.ts';

const tools = later(() => import('../take-away/index.ts'));

/** Loads the content of the menus, as opening the first one does. */
export const loadTools = tools.load;

interface Props {
  readonly summary: string;
  readonly show: (parts: Awaited<ReturnType<typeof loadTools>>) => ReactNode;
}

export function TakeAway({ summary, show }: Props) {
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  return (
    <div className="calc-take">
      {hydrated && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{summary}</summary>
          {open && <Content show={show} />}
        </details>
      )}
    </div>
  );
}

function Content({ show }: Pick<Props, 'show'>) {
  const { words } = useContextOfCalculator();
  const parts = tools.usePart();
  return parts ? (
    show(parts)
  ) : (
    <p className="calc-help">{parts === null && words.frame.notLoaded}</p>
  );
}
