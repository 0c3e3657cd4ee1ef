/** The evidence pack of a gate: a bar of what can be done with it, and the document as paper. */
import { useMemo } from 'react';
import type { GateId } from '../../model/framework.ts';
import { packMessages } from '../messages/pack.ts';
import { paperMessages } from '../messages/paper.ts';
import { useWorkbench } from '../state/workbench.ts';
import { composePack } from './compose.ts';
import { PackBar } from './PackBar.tsx';
import { Paper } from './Paper.tsx';
import { tellingOf } from './telling.ts';
import { usePack } from './usePack.ts';
import { useRunningHead } from './useRunningHead.ts';

export default function Pack({ gate }: { readonly gate: GateId }) {
  const { plan, locale } = useWorkbench();
  const made = usePack(gate);
  const document = useMemo(() => made && composePack(tellingOf(made.request, made.pack)), [made]);
  useRunningHead(plan.title, packMessages(locale).title(gate));
  return (
    <>
      <PackBar gate={gate} made={made} />
      {document ? (
        <Paper document={document} />
      ) : (
        <p className="calc-help">{paperMessages(locale).making}</p>
      )}
    </>
  );
}
