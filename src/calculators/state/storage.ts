/**
 * Keeps a scenario for this visit. Storage may be forbidden or hold what an older version wrote;
 * then the calculator starts from the example.
 */
import { limitOf } from '../../model/limits.ts';
import type { Phase } from '../../model/phases.ts';
import { type FreezeTexts, freezeFields } from './freezes.ts';
import { isUnchanged, type Scenario } from './scenario.ts';

export function store(key: string, scenario: Scenario): void {
  try {
    if (isUnchanged(scenario)) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(scenario));
  } catch {
    // Nothing is lost on this page; only a reload starts afresh.
  }
}

export function restore(key: string): Scenario | undefined {
  try {
    return readScenario(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Accepts what has the shape of a scenario; values are checked again when they are taken in. */
function readScenario(stored: unknown): Scenario | undefined {
  if (!isObject(stored) || !isObject(stored.texts) || !isObject(stored.choices)) return undefined;
  const { phases, freezes } = stored;
  return {
    texts: texts(stored.texts),
    kept: texts(stored.kept),
    choices: strings(stored.choices),
    ...(arePhases(phases) && { phases }),
    ...(areFreezes(freezes) && { freezes }),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Only for inputs that a plan has. */
const texts = (entries: unknown): Record<string, string> =>
  isObject(entries)
    ? Object.fromEntries(Object.entries(strings(entries)).filter(([path]) => limitOf(path)))
    : {};

const strings = (entries: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, text]) =>
      typeof text === 'string' ? [[key, text]] : [],
    ),
  );

function arePhases(value: unknown): value is Phase[] {
  const inRange = (name: 'share' | 'week', number: unknown): number is number => {
    const limit = limitOf(`rollout.phases.1.${name}`);
    return typeof number === 'number' && !!limit && number >= limit.min && number <= limit.max;
  };
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (phase: unknown, index) =>
        isObject(phase) &&
        inRange('share', phase.share) &&
        inRange('week', phase.week) &&
        Number.isInteger(phase.week) &&
        (index === 0 ||
          (phase.week > value[index - 1].week && phase.share > value[index - 1].share)),
    )
  );
}

const areFreezes = (value: unknown): value is FreezeTexts[] =>
  Array.isArray(value) &&
  value.every(
    (freeze: unknown) =>
      isObject(freeze) && ['id', ...freezeFields].every((name) => typeof freeze[name] === 'string'),
  );
