/** What a question's answer is made of, wherever it is given: a calculator, the workbench. */
import type { Analysis } from '../../model/collect.ts';
import type { Figure } from '../../model/figure.ts';
import { labelOf } from '../explain.ts';
import { formatFigure, formatList } from '../format.ts';

export interface Answer {
  readonly text: string;
  /** Plan paths that must be filled in before there is one. */
  readonly waitsFor: readonly string[];
}

export const answered = (text: string): Answer => ({ text, waitsFor: [] });

/** An answer that names what it waits for. */
export function waiting(
  paths: readonly string[],
  say: (missing: string) => string,
  { plan }: Analysis,
  locale: string,
): Answer {
  const waitsFor = [...new Set(paths)];
  const labels = waitsFor.map((path) => labelOf(`plan.${path}`, plan, locale));
  return { text: say(formatList(labels, locale)), waitsFor };
}

/** Figures in the sentences of an answer. */
export const showing =
  ({ plan }: Analysis, locale: string) =>
  (figure: Figure): string =>
    formatFigure(figure, { currency: plan.currency, locale });
