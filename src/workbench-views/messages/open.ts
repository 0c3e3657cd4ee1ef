/** What is said about plans that are opened, and about those that cannot be. */
import { byLanguage } from '../../words/by-language.ts';
import type { LinkProblem } from '../../workbench/link.ts';
import type { OpenProblem } from '../../workbench/open-file.ts';

const megabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);

const link = {
  unsupported:
    'The link brings a plan, but this browser cannot unpack it. Open the link in a newer browser. Your plans are as they were.',
  'too-long':
    'The link is too long to hold a plan. Ask for the plan as a file. Your plans are as they were.',
  damaged:
    'The plan in the link is damaged: part of the address is missing or changed. Copy the whole link again. Your plans are as they were.',
} satisfies Record<Exclude<LinkProblem['code'], 'no-plan'>, string>;

export const openMessages = byLanguage({
  en: {
    fromLink: (title: string) =>
      `The link brought the plan “${title}”. It is now a plan of yours in this browser; whoever sent it sees none of your changes.`,
    fromFile: (title: string) => `“${title}” was opened as a new plan in this browser.`,
    fromExample: (title: string) =>
      `This is a plan of your own now, begun from the example “${title}”.`,
    alreadyHere: (title: string) => `You have this plan already: “${title}”.`,
    notHere:
      'The address names a plan that is not in this browser. Choose one below, or start one.',
    notLoaded:
      'The example could not be loaded. Check the connection and try again. Your plans are as they were.',
    problems: {
      tooLarge: (size: string, most: string) =>
        `This is too large for a plan: ${size}, and at most ${most} are read. Choose a plan’s own file. Your plans are as they were.`,
      unreadable:
        'The browser could not read this file. It may have been moved, or be open elsewhere; choose it again. Your plans are as they were.',
      empty: 'There is nothing in it. Choose a plan’s file, or paste a link that holds a plan.',
      notText:
        'This is no text, but perhaps a picture or a spreadsheet. Choose a file that ends in .plan.json, .json or .yaml. Your plans are as they were.',
      malformed: (line: number, column: number, endsEarly: boolean) =>
        endsEarly
          ? `The text breaks off at line ${line}. Part of it is missing; get the whole file again. Your plans are as they were.`
          : `This cannot be read as a plan: line ${line}, column ${column} is neither JSON nor YAML. Your plans are as they were.`,
      unusual: (field: string) =>
        `This holds something that no plan has, at ${field}. Nothing was opened, and your plans are as they were.`,
      aliases:
        'This text repeats itself in more ways than a plan would. Nothing was opened, and your plans are as they were.',
      notLoaded:
        'The part that reads such files could not be loaded. Check the connection and try again. Your plans are as they were.',
      newer: (version: number, reads: number) =>
        `This plan was made by a newer version of this site: format ${version}, and this page reads up to ${reads}. Reload the page and open it again. Your plans are as they were.`,
      noPlan: (field: string, expected: string, more: number, line: number | undefined) =>
        [
          field === ''
            ? `This is no plan: ${expected}.`
            : `This is no valid plan. The field ${field}${line === undefined ? '' : ` (line ${line})`}: ${expected}.`,
          ...(more === 0
            ? []
            : [more === 1 ? 'One more field is wrong.' : `${more} more fields are wrong.`]),
          'Your plans are as they were.',
        ].join(' '),
      link,
    },
  },
});

export function problemText(problem: OpenProblem | LinkProblem, locale: string): string {
  const { problems } = openMessages(locale);
  switch (problem.code) {
    case 'too-large':
      return problems.tooLarge(megabytes(problem.bytes, locale), megabytes(problem.most, locale));
    case 'unreadable':
    case 'empty':
      return problems[problem.code];
    case 'not-text':
      return problems.notText;
    case 'malformed':
      return problems.malformed(problem.at.line, problem.at.column, problem.endsEarly);
    case 'too-many-aliases':
      return problems.aliases;
    case 'not-loaded':
      return problems.notLoaded;
    case 'too-deep':
    case 'too-many':
    case 'forbidden-key':
      return problems.unusual(problem.field);
    case 'newer-version':
      return problems.newer(problem.version, problem.reads);
    case 'no-plan':
      return problems.noPlan(
        problem.field,
        problem.expected,
        problem.count - 1,
        'line' in problem ? problem.line : undefined,
      );
    case 'link':
      return problemText(problem.problem, locale);
    default:
      return problems.link[problem.code];
  }
}
