/** Draws diagrams while the site is built, each once: the drawings are kept by their content. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibleText } from './accessible-text.ts';
import { type Drawing, drawInPage, type Order } from './draw-in-page.ts';
import { withDrawingPage } from './drawing-page.ts';
import { installedVersion } from './installed.ts';
import { keep } from './keep.ts';
import { colors, config } from './theme.ts';

const cache = join(process.cwd(), '.cache', 'diagrams');

/** The drawing of a diagram, or undefined where it is neither kept nor can be drawn. */
export async function drawDiagram(code: string): Promise<Drawing | undefined> {
  const name = nameOf(code);
  const file = join(cache, `${name}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as Drawing;
  const drawing = await withDrawingPage(async (page) => {
    const order = orderFor(code, `diagram-${name}`);
    // Sent as text, since a page has no module of ours.
    const call = `(${drawInPage.toString()})(globalThis.mermaid, ${JSON.stringify(order)})`;
    return page?.evaluate<Drawing>(call);
  });
  if (drawing) await keep(file, JSON.stringify(drawing));
  return drawing;
}

/** What there is to draw, for a page of the build or of the reader. */
export function orderFor(code: string, id: string): Order {
  const { title = '', description = '' } = accessibleText(code);
  return { code, id, config, colors, title, description };
}

/** The same for the same drawing: it changes with the code, Mermaid and how we draw. */
function nameOf(code: string): string {
  const parts = [installedVersion('mermaid'), drawInPage.toString(), config, colors, code];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);
}
