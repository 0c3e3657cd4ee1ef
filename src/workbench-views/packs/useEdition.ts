/** The day and the version of a pack; both change no more often than the plan does. */
import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../model/plan.ts';
import { versionOf } from '../../workbench/plan-version.ts';
import type { Edition } from './compose.ts';

export function useEdition(plan: Plan): Edition {
  const [known, setKnown] = useState<{ plan: Plan; version: string | undefined }>();
  useEffect(() => {
    let current = true;
    void versionOf(plan).then((version) => {
      if (current) setKnown({ plan, version });
    });
    return () => {
      current = false;
    };
  }, [plan]);
  // The version of an earlier state of the plan would be a false one.
  const version = known?.plan === plan ? known.version : undefined;
  return useMemo(() => ({ made: today(), version }), [version]);
}

/** The calendar day where the reader is. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
