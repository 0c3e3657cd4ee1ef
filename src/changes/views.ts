/** The report for a terminal, and as Markdown for a comment or a job’s summary. */
import { asCode, asPlain } from './harmless.ts';
import { type Line, type Section, sectionsOf } from './lines.ts';
import { words } from './messages.ts';
import type { Report } from './report.ts';

/** What a comment can hold of each section. */
const mostLines = 100;

interface Style {
  readonly title: (text: string) => string;
  readonly section: (text: string, count: number) => string;
  readonly line: (line: Line) => string;
}

const text: Style = {
  title: (title) => title,
  section: (title, count) => `\n${title} (${count})`,
  line: ({ where, quoted, said }) =>
    `  ${[asPlain(where), said, ...quoted.map(asPlain)].filter(Boolean).join('  ')}`,
};

const markdown: Style = {
  title: (title) => `## ${title}`,
  section: (title, count) => `\n### ${title} (${count})\n`,
  line: ({ where, quoted, said }) =>
    `- ${[asCode(where), said, ...quoted.map(asCode)].filter(Boolean).join(' · ')}`,
};

const viewIn =
  (style: Style) =>
  (report: Report): string => {
    const sections = sectionsOf(report);
    const body =
      sections.length > 0
        ? sections.map((section) => sectionIn(style, section))
        : [`\n${words.nothing}`];
    return `${[style.title(words.title(report.base)), ...body].join('\n')}\n`;
  };

function sectionIn(style: Style, { title, lines }: Section): string {
  const shown = lines.slice(0, mostLines).map(style.line);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [style.line({ where: '…', quoted: [], said: words.more(rest) })] : [];
  return [style.section(title, lines.length), ...shown, ...more].join('\n');
}

export const views = {
  text: viewIn(text),
  markdown: viewIn(markdown),
  json: (report: Report): string => `${JSON.stringify(report, undefined, 2)}\n`,
} as const;
