/**
 * How a figure was computed, in words: the formula, the same with this plan's values, and every
 * input with where it comes from. Free of React and DOM, because checked figures in prose show it
 * too.
 */
import type { Analysis } from '../model/collect.ts';
import type { Figure } from '../model/figure.ts';
import { matchesPattern } from '../model/limits.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan } from '../model/plan-path.ts';
import { defaultLocale, formatFigure, nounFor } from './format.ts';
import { messagesFor, type Names, type Text } from './messages/shared.ts';

export interface ExplainedInput {
  readonly label: string;
  readonly value: string;
  readonly from: 'plan' | 'assumption' | 'convention' | 'computed';
  /** Why it is assumed. */
  readonly because?: string;
  readonly path: string;
}

export interface Explanation {
  readonly label: string;
  /** Missing where nothing was computed: an input of the plan, a convention. */
  readonly formula?: string;
  readonly filled?: string;
  readonly result: string;
  readonly inputs: readonly ExplainedInput[];
}

export function explain(figure: Figure, analysis: Analysis, locale = defaultLocale): Explanation {
  const { plan } = analysis;
  const options = { currency: plan.currency, locale };
  const show = (shown: Figure) =>
    formatFigure(shown, { ...options, style: shown.origin === 'computed' ? 'full' : 'exact' });
  const { formula } = figure;
  // One figure may stand at two places of a formula; it is explained once.
  const entries = [
    ...new Map(Object.values(figure.inputs).map((each) => [each.path, each])).values(),
  ];
  const explainedInput = (input: Figure): ExplainedInput => {
    const because = reasonFor(plan, input.path);
    return {
      label: labelOf(input.path, plan, locale),
      value: show(input),
      from: because === undefined ? input.origin : 'assumption',
      ...(because !== undefined && { because }),
      path: input.path,
    };
  };
  return {
    label: labelOf(figure.path, plan, locale),
    ...(formula !== undefined && {
      formula: fill(formula, figure, (input) => {
        const label = lowerFirst(labelOf(input.path, plan, locale));
        return isArithmetic(formula) ? label : `[${label}]`;
      }),
      filled: fill(formula, figure, show),
    }),
    result: show(figure),
    inputs: (entries.length > 0 || formula !== undefined ? entries : [figure]).map(explainedInput),
  };
}

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

/** The plan's own nouns, for sentences and labels about one of its paths. */
export function namesIn(plan: Plan, path = '', locale = defaultLocale): Names {
  const { unit, volumeUnit } = plan.population;
  const parts = path.replace(/^plan\./, '').split('.');
  const metricId = parts[0] === 'metrics' ? parts[1] : plan.benefit?.metric;
  const metric = plan.metrics.find(({ id }) => id === metricId);
  const named = readPlan(plan, parts.slice(0, parts[0] === 'costs' ? 3 : 2).join('.'));
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
  const { name, signal, metric } = value as Readonly<Record<string, unknown>>;
  return [name, signal, metric].find((text) => typeof text === 'string');
};

const fill = (formula: string, figure: Figure, show: (input: Figure) => string): string =>
  formula.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const input = figure.inputs[name];
    return input ? show(input) : whole;
  });

/** A formula of operators alone reads well with bare labels; one in words needs them set off. */
const isArithmetic = (formula: string): boolean =>
  !/\p{L}/u.test(formula.replace(/\{[^}]+\}/g, ''));

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Last resort for a path without a label of its own: `some.newFigure` as "New figure". */
function words(path: string): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  const spaced = last
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
