/** Which version of a plan a document was made from: the beginning of the plan's fingerprint. */
import type { Plan } from '../model/plan.ts';

/** Hexadecimal digits enough to tell apart the versions that one team makes. */
const digits = 8;

/**
 * SHA-256 of the plan as JSON with its keys in order, so that equal plans have equal versions.
 * Undefined where the browser has no cryptography, as on a plain http address.
 */
export async function versionOf(plan: Plan): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(inOrder(plan)));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, inOrder(entry)]),
  );
}
