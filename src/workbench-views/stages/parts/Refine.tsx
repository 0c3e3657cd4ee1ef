/** Fields that are asked less often; there are none until somebody opens it. */
import { type ReactNode, useState } from 'react';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';

interface Props {
  readonly summary?: string;
  readonly children: ReactNode;
}

export function Refine({ summary, children }: Props) {
  const { locale } = useWorkbench();
  const [open, setOpen] = useState(false);
  return (
    <details className="calc-refine" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary ?? stageMessages(locale).refine}</summary>
      {open && <div className="calc-refined">{children}</div>}
    </details>
  );
}
