/** Follows what the address brings, when the page opens and whenever it changes. */
import { useEffect } from 'react';
import { arrive } from './arrive.ts';
import type { WorkbenchSetup } from './workbench.ts';

export function useArrivals(setup: WorkbenchSetup): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page gives the setup once
  useEffect(() => {
    const follow = () => void arrive(location.hash, setup);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
