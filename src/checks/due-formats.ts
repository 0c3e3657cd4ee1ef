/** What is due, for a person in a terminal, for the issue that a workflow keeps, for a program. */
import { roles } from '../model/names.ts';
import { roleNames } from '../words/role-names.ts';
import { type AgedEntry, agedLine } from './aged.ts';
import type { DueReview } from './due.ts';

export interface DueList {
  /** The day on which it was asked for, as 2026-11-26. */
  readonly on: string;
  readonly pages: readonly DueReview[];
  /** Sources and regulations that nobody has looked up for a year. */
  readonly entries: readonly AgedEntry[];
}

type Format = (list: DueList) => string;

const names = roleNames('en');

export const dueLine = ({ file, line, title, owner, due }: DueReview): string =>
  `${file}:${line}  "${title}" has been due for review by the ${names[owner].toLowerCase()} since ${due}.`;

const text: Format = ({ pages, entries }) =>
  [...pages.map(dueLine), ...entries.map(agedLine), sumOf(pages, entries)].join('\n');

/** Empty when nothing is due, which is how the workflow knows that it can close its issue. */
const markdown: Format = ({ pages, entries }) =>
  pages.length + entries.length === 0
    ? ''
    : [
        sumOf(pages, entries),
        'Read a page against practice, correct it, and set `reviewed` to the day on which you did. ' +
          'Look a source or regulation up again at its publisher, and set its day of the check.',
        ...roles.flatMap((role) => sectionOf(role, pages)),
        ...(entries.length > 0
          ? ['## Sources and regulations', listOf(entries.map(entryItem))]
          : []),
      ].join('\n\n');

function sectionOf(role: DueReview['owner'], pages: readonly DueReview[]): string[] {
  const own = pages.filter(({ owner }) => owner === role);
  return own.length > 0 ? [`## ${names[role]}`, listOf(own.map(pageItem))] : [];
}

/** GitHub refuses an issue of more than 65,536 characters, so a long list names how many it leaves out. */
const longest = 50;

const listOf = (items: readonly string[]): string =>
  items.length <= longest
    ? items.join('\n')
    : [
        ...items.slice(0, longest),
        `- and ${items.length - longest} more, which \`npm run due\` lists`,
      ].join('\n');

const pageItem = ({ title, file, reviewed, due }: DueReview): string =>
  `- **${title}**, \`${file}\`: due since ${due}, last reviewed on ${reviewed}`;

const entryItem = ({ id, file, line, checked }: AgedEntry): string =>
  `- \`${id}\`, \`${file}\` line ${line}: last checked on ${checked}`;

function sumOf(pages: readonly unknown[], entries: readonly unknown[]): string {
  if (pages.length + entries.length === 0) return 'Nothing is due for review.';
  const ofPages = pages.length === 1 ? '1 page is' : `${pages.length} pages are`;
  const ofEntries =
    entries.length === 1
      ? '1 source or regulation is'
      : `${entries.length} sources and regulations are`;
  return `${ofPages} due for review; ${ofEntries} to be looked up again.`;
}

/** The shape of `--format json`; the number is raised when a reader of the old one would misread it. */
const json: Format = (list) =>
  JSON.stringify({ format: 'staircase-reviews-due', version: 1, ...list }, null, 2);

export const dueFormats = { text, markdown, json } as const satisfies Readonly<
  Record<string, Format>
>;
