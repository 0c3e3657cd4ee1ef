/**
 * Paths into a plan, as writers and fields use them: `population.size`, `metrics.aht.baseline`,
 * `rollout.phases.2.share`. Entries of a list are named by their id where they have one, else by
 * their number counted from 1.
 */
import type { Plan } from './plan.ts';

type Json = Readonly<Record<string, unknown>> | readonly unknown[];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function keyOf(container: Json, part: string): string | number | undefined {
  if (!Array.isArray(container)) return Object.hasOwn(container, part) ? part : undefined;
  const byId = container.findIndex((entry) => isJson(entry) && 'id' in entry && entry.id === part);
  if (byId >= 0) return byId;
  const index = Number(part) - 1;
  return Number.isInteger(index) && index in container ? index : undefined;
}

const child = (container: Json, key: string | number): unknown =>
  (container as Readonly<Record<string | number, unknown>>)[key];

/** The value at a path of a plan; undefined where the path leads nowhere. Reads no file: see `parsePlan`. */
export function readPlan(plan: object, path: string): unknown {
  let value: unknown = plan;
  for (const part of path.split('.')) {
    if (!isJson(value)) return undefined;
    const key = keyOf(value, part);
    value = key === undefined ? undefined : child(value, key);
  }
  return value;
}

/** A copy of the plan with one value changed. Throws when the path leads nowhere. */
export function writePlan(plan: Plan, path: string, value: unknown): Plan {
  return write(plan, path.split('.'), value, path) as Plan;
}

function write(container: unknown, parts: readonly string[], value: unknown, path: string): Json {
  const [part, ...rest] = parts;
  if (!isJson(container) || part === undefined) throw new RangeError(`No "${path}" in this plan`);
  const key = keyOf(container, part) ?? (Array.isArray(container) ? undefined : part);
  if (key === undefined || key === '__proto__') throw new RangeError(`No "${path}" in this plan`);
  const next = rest.length === 0 ? value : write(child(container, key) ?? {}, rest, value, path);
  if (Array.isArray(container)) return container.with(key as number, next);
  return { ...container, [key]: next };
}
