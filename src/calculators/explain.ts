/**
 * The names of figures and inputs for people, and why an input is assumed. Free of React and DOM,
 * because checked figures in prose show them too.
 */
import { matchesPattern } from '../model/limits.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan } from '../model/plan-path.ts';
import { defaultLocale, nounFor } from './format.ts';
import { messagesFor, type Names, type Text } from './messages/shared.ts';

/** Why a value of the plan is assumed; undefined when it is data, or no value of the plan. */
export function reasonFor(plan: Plan, path: string): string | undefined {
  return plan.assumptions?.find(({ of }) => `plan.${of}` === path)?.because;
}

/** The name of a figure for people: by plan path (`plan.…`), analysis path or convention. */
export function labelOf(path: string, plan: Plan, locale = defaultLocale): string {
  return textFor(messagesFor(locale).labels, path, plan, locale) ?? words(path);
}

/** What a plan's input means, in a sentence; empty where its label says all. */
export const helpOf = (path: string, plan: Plan, locale = defaultLocale): string =>
  textFor(messagesFor(locale).help, `plan.${path}`, plan, locale) ?? '';

function textFor(texts: Readonly<Record<string, Text>>, path: string, plan: Plan, locale: string) {
  const text = Object.entries(texts).find(([pattern]) => matchesPattern(pattern, path))?.[1];
  return typeof text === 'function' ? text(namesIn(plan, path, locale)) : text;
}

/** Parts of the analysis that have the metric's id in second place. */
const byMetric = new Set(['decision', 'results']);

/** The plan's own nouns, for sentences and labels about one of its paths. */
export function namesIn(plan: Plan, path = '', locale = defaultLocale): Names {
  const { unit, volumeUnit } = plan.population;
  const parts = path.replace(/^plan\./, '').split('.');
  const before = parts[1] === 'requirements' ? 'requirements' : 'metrics';
  const [room = ''] = parts;
  const at = parts.indexOf(byMetric.has(room) ? room : before);
  const metricId = at < 0 ? plan.benefit?.metric : parts[at + 1];
  const metric = plan.metrics.find(({ id }) => id === metricId);
  const trigger = parts[0] === 'triggers' && plan.rollback?.find(({ id }) => id === parts[1]);
  const named = trigger
    ? 'metric' in trigger
      ? plan.metrics.find(({ id }) => id === trigger.metric)
      : trigger
    : readPlan(plan, parts.slice(0, parts[0] === 'costs' ? 3 : 2).join('.'));
  return {
    unit,
    units: nounFor(2, unit, locale),
    volume: volumeUnit,
    volumes: nounFor(2, volumeUnit, locale),
    metric: metric?.name ?? metricId ?? '',
    measure: metric?.unit ?? 'unit',
    name: rangeOf(named, plan, locale) ?? nameOf(named) ?? parts.at(-1) ?? '',
    number: parts.find((part) => /^\d+$/.test(part)) ?? '',
  };
}

/** A range has the name of its input. */
const rangeOf = (value: unknown, plan: Plan, locale: string): string | undefined => {
  const of = typeof value === 'object' && value !== null && 'of' in value && value.of;
  return typeof of === 'string' ? labelOf(`plan.${of}`, plan, locale) : undefined;
};

const nameOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, title, signal, metric } = value as Readonly<Record<string, unknown>>;
  return [name, title, signal, metric].find((text) => typeof text === 'string');
};

/** Last resort for a path without a label of its own: `some.newFigure` as "New figure". */
function words(path: string): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  const spaced = last
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
