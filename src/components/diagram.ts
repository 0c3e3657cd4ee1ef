/** A diagram on its page: drawn once per build, with ids of its own wherever it stands. */
import { readFileSync } from 'node:fs';
import { drawDiagram } from '../diagrams/draw.ts';
import type { Drawing } from '../diagrams/draw-in-page.ts';
import { fenceLine } from '../diagrams/fence.ts';
import { parseDiagram } from '../diagrams/parse.ts';
import { pageFile } from './page.ts';

export interface DiagramOnPage {
  readonly html: string;
  /** Whether, even at its smallest, it is too wide for the narrowest screens. */
  readonly scrolls: boolean;
}

/** Below this share of their natural size, labels become too small to read. */
const smallest = 0.72;
/** The text's width on a screen of 320 pixels. */
const narrowest = 288;

/** Undefined leaves the drawing to the reader's browser, as does the development server. */
export async function drawingFor(
  request: Request,
  locals: App.Locals,
  code: string,
): Promise<DiagramOnPage | undefined> {
  if (!import.meta.env.PROD) return undefined;
  try {
    const drawing = await drawDiagram(code);
    return drawing && placed(drawing, nextId(request));
  } catch (error) {
    throw await located(pageFile(locals), code, error);
  }
}

/** The drawing as HTML, its ids replaced by ones that are unique on the page. */
export function placed({ svg, css, width }: Drawing, id: string): DiagramOnPage {
  const drawn = /^<svg id="([^"]+)"/.exec(svg)?.[1] ?? '';
  const least = Math.round(width * smallest);
  const style = `<style>#${drawn}{min-width:${least}px}${css}</style>`;
  const html = svg.replace('>', () => `>${style}`).replaceAll(drawn, id);
  return { html, scrolls: least > narrowest };
}

const counts = new WeakMap<Request, number>();

/** Pages are rendered with a request each, so a request counts the diagrams of its page. */
function nextId(request: Request): string {
  const count = (counts.get(request) ?? 0) + 1;
  counts.set(request, count);
  return `diagram-${count}`;
}

/** A drawing that failed, told as a mistake on a line of the page where the parser sees one. */
async function located(file: string, code: string, error: unknown): Promise<Error> {
  const parsed = await parseDiagram(code);
  const line = fenceLine(readFileSync(file, 'utf8'), code) ?? 1;
  if (!parsed.ok) return new Error(`${file}:${line + parsed.line} ${parsed.message}`);
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${file}:${line} The diagram cannot be drawn: ${message}`);
}
