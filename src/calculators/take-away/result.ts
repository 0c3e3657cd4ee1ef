/** A calculator's result as plain text or Markdown: answer, key figures, assumptions, link. */
import { type Figure, planPathsOf } from '../../model/figure.ts';
import { input } from '../../model/inputs.ts';
import type { Plan } from '../../model/plan.ts';
import { labelOf } from '../explain.ts';
import { formatFigure, type Style } from '../format.ts';
import { takeAwayMessages } from '../messages/take-away.ts';

export interface Result {
  readonly answer: string;
  readonly figures: readonly Figure[];
  readonly plan: Plan;
  readonly locale: string;
  /** Missing where the plan fits into none. */
  readonly link?: string | undefined;
}

export function asText(result: Result): string {
  const { words, figures, assumptions } = linesOf(result);
  const { answer, plan, link } = result;
  return paragraphs([
    answer,
    list(words.keyFigures, figures, '- '),
    list(words.assumptions, assumptions, '- '),
    [words.plan(plan.title), ...(link ? [link] : [])].join('\n'),
  ]);
}

export function asMarkdown(result: Result): string {
  const { words, figures, assumptions } = linesOf(result);
  const { answer, plan, link } = result;
  const heading = (text: string) => `## ${text}\n`;
  return paragraphs([
    `**${escaped(answer)}**`,
    list(heading(words.keyFigures), figures.map(escaped), '- '),
    list(heading(words.assumptions), assumptions.map(escaped), '- '),
    escaped(words.plan(plan.title)),
    link ? `[${words.link}](${link})` : '',
  ]);
}

function linesOf({ figures, plan, locale }: Result) {
  const words = takeAwayMessages(locale);
  const show = (figure: Figure, style: Style = 'short') =>
    formatFigure(figure, { currency: plan.currency, locale, style });
  const used = new Set(figures.flatMap((figure) => [...planPathsOf(figure)]));
  return {
    words,
    figures: figures.map((figure) =>
      words.figure(labelOf(figure.path, plan, locale), show(figure)),
    ),
    assumptions: (plan.assumptions ?? [])
      .filter(({ of }) => used.has(of))
      .map(({ of, because }) =>
        words.assumption(
          labelOf(`plan.${of}`, plan, locale),
          show(input(plan, of), 'exact'),
          because,
        ),
      ),
  };
}

const paragraphs = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

const list = (title: string, lines: readonly string[], bullet: string): string =>
  lines.length === 0 ? '' : [title, ...lines.map((line) => bullet + line)].join('\n');

/** What Markdown would take for markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
