/**
 * How a figure was computed, in words: the formula, the same with this plan's values, and every
 * input with where it comes from. Free of React and DOM, because checked figures in prose show it
 * too.
 */
import type { Analysis } from '../model/collect.ts';
import type { Figure } from '../model/figure.ts';
import { matchesPattern } from '../model/limits.ts';
import { labelOf, reasonFor } from './explain.ts';
import { defaultLocale, formatFigure } from './format.ts';
import { sourcesFor } from './messages/sources.ts';

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
  const show = (shown: Figure) => exactly(shown, analysis, locale);
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
        const label = nameInFormula(input, analysis, locale);
        return isArithmetic(formula) ? label : `[${label}]`;
      }),
      filled: fill(formula, figure, show),
    }),
    result: show(figure),
    inputs: (entries.length > 0 || formula !== undefined ? entries : [figure]).map(explainedInput),
  };
}

/** A figure with enough digits to follow a formula. */
export const exactly = (figure: Figure, { plan }: Analysis, locale: string): string =>
  formatFigure(figure, {
    currency: plan.currency,
    locale,
    style: figure.origin === 'computed' ? 'full' : 'exact',
  });

/** The name of a figure in the middle of a formula. */
export const nameInFormula = (figure: Figure, { plan }: Analysis, locale: string): string =>
  lowerFirst(labelOf(figure.path, plan, locale));

/** Where the method behind a figure is described, and what it leaves out; not for arithmetic. */
export function methodOf(path: string, locale = defaultLocale): string | undefined {
  const { methods } = sourcesFor(locale);
  const pattern = Object.keys(methods).find((known) => matchesPattern(known, path));
  return pattern && methods[pattern];
}

/** The same for every figure: arithmetic is called so. */
export const sourceOf = (path: string, locale = defaultLocale): string | undefined =>
  methodOf(path, locale) ?? sourcesFor(locale).rooms[path.split('.')[0] ?? ''];

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
