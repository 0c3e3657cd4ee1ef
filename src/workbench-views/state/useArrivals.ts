/** Follows what the address brings, when the page opens and whenever it changes. */
import { useEffect } from 'react';
import { frameMessages } from '../messages/frame.ts';
import { sayProblem } from './said.ts';
import type { WorkbenchSetup } from './workbench.ts';

export function useArrivals(setup: WorkbenchSetup): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page gives the setup once
  useEffect(() => {
    async function follow() {
      if (!/^#(plan|open)=/.test(location.hash)) return;
      try {
        const { arrive } = await import('./arrive.ts');
        await arrive(location.hash, setup);
      } catch {
        sayProblem(frameMessages(setup.locale).partNotLoaded);
      }
    }
    void follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
