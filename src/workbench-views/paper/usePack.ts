/** The pack of a gate as the plan is now; undefined until it is put together. */
import { useEffect, useMemo, useState } from 'react';
import type { GateId } from '../../model/framework.ts';
import type { EvidencePack } from '../evidence-pack/document.ts';
import { evidencePack, type PackRequest } from '../evidence-pack/evidence-pack.ts';
import { today } from '../state/today.ts';
import { useWorkbench } from '../state/workbench.ts';

interface Made {
  readonly request: PackRequest;
  readonly pack: EvidencePack;
}

export function usePack(gate: GateId): Made | undefined {
  const { analysis, framework, locale } = useWorkbench();
  const request = useMemo(
    () => ({ analysis, framework, gate, locale, generated: today() }),
    [analysis, framework, gate, locale],
  );
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    let current = true;
    void evidencePack(request).then((pack) => {
      if (current) setMade({ request, pack });
    });
    return () => {
      current = false;
    };
  }, [request]);
  // A pack of another gate, or of an earlier state of the plan, would be a false one.
  return made?.request === request ? made : undefined;
}
