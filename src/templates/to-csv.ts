/** The lists of a document as CSV: its tables of three columns or more. One of two is a form. */
import { slug } from 'github-slugger';
import { asCsv } from '../workbench/csv.ts';
import { plain, type TemplateDocument, tablesOf } from './document.ts';
import { uniqueNames } from './unique-names.ts';

const narrowest = 3;

export interface CsvList {
  /** The heading above the table, as uniqueNames tells it from the others. */
  readonly name: string;
  /** What tells it from the document's other lists in a file's name; none where it is the only one. */
  readonly slug: string | undefined;
  readonly text: string;
}

export function toCsv(document: TemplateDocument): CsvList[] {
  const lists = tablesOf(document).filter(({ head }) => head.length >= narrowest);
  const names = uniqueNames(lists.map(({ name }) => name));
  return lists.map(({ head, rows }, at) => ({
    name: names[at] ?? '',
    slug: lists.length > 1 ? slug(names[at] ?? '') : undefined,
    text: asCsv([head, ...rows].map((row) => row.map(plain))),
  }));
}
