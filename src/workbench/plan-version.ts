/**
 * A short name for exactly this content of a plan: the first eight hexadecimal digits of the
 * SHA-256 of its JSON with sorted keys. Whoever has the plan can compute it again.
 */
import type { Plan } from '../model/plan.ts';

/** Undefined where the page was not served securely, so that the browser does not compute it. */
export async function versionOf(plan: Plan): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return undefined;
  const bytes = new TextEncoder().encode(canonical(plan));
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON in which the order of keys, and what is not decided, make no difference. */
const canonical = (plan: Plan): string => JSON.stringify(sorted(JSON.parse(JSON.stringify(plan))));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, sorted(entry)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
