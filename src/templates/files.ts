/** The files that a template can be downloaded as. */
import type { TemplateDocument } from './document.ts';
import { readDocument } from './read-document.ts';
import { toCsv } from './to-csv.ts';
import { toWorkbook } from './to-workbook.ts';
import { toDocx } from './word/to-docx.ts';

export const fileKinds = ['docx', 'xlsx', 'md', 'csv'] as const;
export type FileKind = (typeof fileKinds)[number];

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

export interface TemplateFile {
  readonly kind: FileKind;
  readonly name: string;
  /** The table that a CSV file holds. */
  readonly table?: string;
  readonly bytes: Buffer;
}

/** A template with all that pages and addresses make of it. */
export interface Template {
  readonly id: string;
  readonly markdown: string;
  readonly document: TemplateDocument;
  readonly files: readonly TemplateFile[];
}

export async function makeTemplate(id: string, markdown: string): Promise<Template> {
  const { document } = readDocument(markdown);
  const workbook = await toWorkbook(document);
  const files: TemplateFile[] = [
    { kind: 'docx', name: `${id}.docx`, bytes: await toDocx(document) },
    ...(workbook ? [{ kind: 'xlsx' as const, name: `${id}.xlsx`, bytes: workbook }] : []),
    // The address of the page with .md is the page itself for programs.
    { kind: 'md', name: `${id}-template.md`, bytes: Buffer.from(markdown) },
    ...toCsv(document).map(({ name, slug, text }) => ({
      kind: 'csv' as const,
      name: `${[id, slug].filter(Boolean).join('-')}.csv`,
      table: name,
      bytes: Buffer.from(text),
    })),
  ];
  return { id, markdown, document, files };
}
