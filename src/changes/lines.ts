/** The report as sections of lines, before they are text or Markdown. */
import type { MovedFigure } from './compare.ts';
import type { StatedFigure } from './figures.ts';
import { words } from './messages.ts';
import type { Report } from './report.ts';

export interface Line {
  /** A file, with its line where it has one. */
  readonly where: string;
  /** What is quoted from the change, and so written by a stranger. */
  readonly quoted: readonly string[];
  /** What we say about it. */
  readonly said: string;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export function sectionsOf(report: Report): Section[] {
  const { sections } = words;
  const all: Section[] = [
    { title: sections.notCovered, lines: notCovered(report) },
    {
      title: sections.sights,
      lines: report.sights.map(({ file, line, kind, text }) => ({
        where: `${file}:${line}`,
        quoted: [text],
        said: words.kind(kind),
      })),
    },
    {
      title: sections.outside,
      lines: report.outside.map(({ file, kind, status }) => ({
        where: file,
        quoted: [],
        said: `${words.status(status)}, ${words.outside(kind)}`,
      })),
    },
    {
      title: sections.dependencies,
      lines: report.dependencies.map(({ name, before, now }) => ({
        where: 'package.json',
        quoted: [name, `${before ?? words.none} → ${now ?? words.none}`],
        said: '',
      })),
    },
    { title: sections.moved, lines: report.moved.map(movedLine) },
    { title: sections.verdicts, lines: verdictLines(report) },
    { title: sections.pages, lines: pageLines(report) },
    { title: sections.rewritten, lines: report.rewritten.map(movedLine) },
    { title: sections.figuresAdded, lines: report.figuresAdded.map(figureLine) },
    { title: sections.figuresRemoved, lines: report.figuresRemoved.map(figureLine) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

const notCovered = ({ notCovered: said }: Report): Line[] =>
  said === undefined ? [] : [{ where: 'src/model', quoted: [said], said: '' }];

const place = ({ file, line }: StatedFigure) => `${file}:${line}`;

function movedLine(figure: MovedFigure): Line {
  const { before } = figure;
  const [was, is] =
    before.shown === figure.shown ? [before.exact, figure.exact] : [before.shown, figure.shown];
  return {
    where: place(figure),
    quoted: [
      figure.of,
      `${was} → ${is}`,
      words.by(figure.plan, figure.with),
      words.written(figure.written, before.written),
    ],
    said: '',
  };
}

const figureLine = (figure: StatedFigure): Line => ({
  where: place(figure),
  quoted: [figure.of, figure.shown, words.by(figure.plan, figure.with)],
  said: '',
});

const verdictLines = ({ verdicts }: Report): Line[] =>
  verdicts.map(({ plan, of, before, now }) => ({
    where: `content/plans/${plan}.yaml`,
    quoted: [of, `${before} → ${now}`],
    said: '',
  }));

const pageLines = (report: Report): Line[] => [
  ...report.pagesAdded.map(({ file, title }) => ({
    where: file,
    quoted: [title],
    said: words.pageAdded,
  })),
  ...report.pagesRemoved.map(({ file, title, movedTo }) => ({
    where: file,
    quoted: [title],
    said: movedTo === undefined ? words.pageRemoved : words.pageMoved(movedTo),
  })),
  ...report.plansAdded.map((id) => ({ where: planFile(id), quoted: [], said: words.planAdded })),
  ...report.plansRemoved.map((id) => ({
    where: planFile(id),
    quoted: [],
    said: words.planRemoved,
  })),
];

const planFile = (id: string) => `content/plans/${id}.yaml`;
