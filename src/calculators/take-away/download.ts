/** Saves a chart's table or drawing as a file. */
import type { TableData } from '../chart/DataTable.tsx';
import { takeAwayMessages } from '../messages/take-away.ts';
import { asCsv } from './csv.ts';
import { asPng, asSvg } from './drawing.ts';
import type { Outcome } from './outcome.ts';

export type FileKind = 'csv' | 'svg' | 'png';

/** What a chart has to give. */
export interface Source {
  readonly title: string;
  readonly table: TableData;
  readonly drawing: SVGSVGElement | null | undefined;
  readonly locale: string;
}

export async function download(kind: FileKind, source: Source): Promise<Outcome> {
  const words = takeAwayMessages(source.locale);
  const file = `${fileName(source.title)}.${kind}`;
  try {
    save(await contentOf(kind, source), file);
  } catch {
    return { said: words.noDrawing };
  }
  return { said: words.downloaded(file) };
}

async function contentOf(kind: FileKind, { table, drawing }: Source): Promise<Blob> {
  if (kind === 'csv') return new Blob([asCsv(table)], { type: 'text/csv;charset=utf-8' });
  if (!drawing) throw new Error('No drawing');
  return kind === 'png' ? asPng(drawing) : new Blob([asSvg(drawing)], { type: 'image/svg+xml' });
}

function save(content: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Letters and digits of any script, joined by hyphens. */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? 'chart';
