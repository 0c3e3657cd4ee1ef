/** The evidence pack of a gate: a bar of what can be done with it, and the document as paper. */
import { useMemo } from 'react';
import type { GateId } from '../../model/framework.ts';
import { paperMessages } from '../messages/paper.ts';
import { useWorkbench } from '../state/workbench.ts';
import { composePack } from './compose.ts';
import { PackBar } from './PackBar.tsx';
import { Paper } from './Paper.tsx';
import { tellingOf } from './telling.ts';
import { useEdition } from './useEdition.ts';
import { useRunningHead } from './useRunningHead.ts';

export default function Pack({ gate }: { readonly gate: GateId }) {
  const { analysis, framework, plan, locale } = useWorkbench();
  const edition = useEdition(plan);
  const document = useMemo(() => {
    const telling = tellingOf(analysis, framework, gate, locale);
    return telling && composePack(telling, edition);
  }, [analysis, framework, gate, locale, edition]);
  const words = paperMessages(locale);
  useRunningHead(plan.title, document && words.head(document.cover.gate));
  if (!document) return null;
  return (
    <>
      <PackBar document={document} />
      <Paper document={document} />
    </>
  );
}
