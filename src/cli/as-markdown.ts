/** A summary for the page of a pipeline run or a comment on a change. */
import {
  escaped,
  list,
  paragraphs,
  table,
} from '../workbench-views/evidence-pack/markdown-text.ts';
import { packMessages } from '../workbench-views/messages/pack.ts';
import type { AtGate } from './at-gate.ts';
import { locale, cliMessages as words } from './messages.ts';
import type { Summary } from './summary.ts';

export function asMarkdown(summary: Summary, ending: string): string {
  const { columns } = packMessages(locale);
  const { title, about, verdict, metrics, gates, gate, asked, figures, warnings } = summary;
  const gateParts = gate ? atGateParts(gate) : [];
  return paragraphs([
    `## ${escaped(title)}`,
    ...(asked ? gateParts : []),
    section(words.pilot, `**${escaped(verdict)}**`),
    table(
      [columns.metric, columns.value, columns.threshold, columns.verdict],
      metrics.map(({ name, value, threshold, verdict }) => [name, value, threshold, verdict]),
    ),
    list(metrics.flatMap(({ name, remarks }) => remarks.map((each) => `${name}: ${each}`))),
    table(
      [words.gate, words.state],
      gates.map(({ id, title, state }) => [`${id}, ${title}`, state]),
    ),
    ...(asked ? [] : gateParts),
    section(
      words.figures,
      table(
        [columns.figure, columns.amount],
        figures.map(({ label, value }) => [label, value]),
      ),
    ),
    section(words.warnings, list(warnings)),
    `${escaped(ending)} ${escaped(about)}.`,
  ]);
}

const atGateParts = ({ heading, state, todo, conditions }: AtGate): string[] => [
  `### ${escaped(heading)}`,
  `**${escaped(state)}**`,
  todo
    .map(({ text, place }, index) => {
      const at = place === undefined ? '' : ` (\`${place.replaceAll('`', '')}\`)`;
      return `${index + 1}. ${escaped(text)}${at}`;
    })
    .join('\n'),
  section(words.conditions, list(conditions)),
];

/** Empty where it has no body. */
const section = (head: string, body: string): string =>
  body === '' ? '' : `### ${head}\n\n${body}`;
