/** Saves a chart's table or drawing as a file. */
import { fileName } from '../../workbench/file-name.ts';
import { saveAs } from '../../workbench/save-as.ts';
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
  const file = `${fileName(source.title, 'chart')}.${kind}`;
  try {
    saveAs(await contentOf(kind, source), file);
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
