/** Reads a stored entry. Whatever stands in storage is untrusted: it is validated like any plan. */

import { planVersion } from '../../model/plan/version.ts';
import { parsePlan } from '../../model/plan.ts';
import type { Draft, Entry } from './entry.ts';

export type ReadEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' };

const damaged = { ok: false, reason: 'damaged' } as const;

/** The entry in a stored text. Never throws. */
export function readEntry(key: string, text: string): ReadEntry {
  const stored = parsed(text);
  if (!isObject(stored)) return damaged;
  const result = parsePlan(stored.plan);
  if (!result.ok) return isNewer(stored.plan) ? { ok: false, reason: 'newer' } : damaged;
  const { from, changed, revision } = stored;
  return {
    ok: true,
    entry: {
      key,
      plan: result.plan,
      drafts: isObject(stored.drafts) ? draftsIn(stored.drafts) : {},
      ...(typeof from === 'string' && { from }),
      changed: typeof changed === 'string' ? changed : '',
      revision: typeof revision === 'number' ? revision : 0,
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Another tab may already run a later version of this site. */
const isNewer = (plan: unknown): boolean =>
  isObject(plan) && typeof plan.schema === 'number' && plan.schema > planVersion;

const draftsIn = (stored: Readonly<Record<string, unknown>>): Record<string, Draft> =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([path, draft]) => {
      if (path === '__proto__' || !isObject(draft) || typeof draft.text !== 'string') return [];
      const { text, kept, because } = draft;
      return [
        [
          path,
          {
            text,
            ...((typeof kept === 'string' || typeof kept === 'number') && { kept }),
            ...(typeof because === 'string' && { because }),
          },
        ],
      ];
    }),
  );
