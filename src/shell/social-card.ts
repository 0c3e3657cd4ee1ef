/**
 * The picture shown where a link to the site is shared. Text is drawn as outlines of the display
 * face, so that it looks the same on every machine that builds the site.
 */
import { create, type Font } from 'fontkitten';
import { drawStaircase } from '../calculators/chart/staircase-drawing.ts';

export const cardSize = { width: 1200, height: 630 } as const;

const colours = { paper: '#fcfbf8', ink: '#1b2230', accent: '#0f6674', muted: '#545c6b' };
const stairs = drawStaircase({
  steps: 5,
  tread: 160,
  rise: 46,
  door: { width: 24, height: 82 },
  width: 1000,
});

export function socialCard(fontFile: Buffer, title: string, lines: readonly string[]): string {
  const font = create(fontFile);
  if (font.isCollection) throw new Error('Expected a file with one font.');
  const shapes = [
    ...stairs.columns.map((box) => rect(box, `fill="${colours.accent}"`)),
    ...stairs.doors.map((box) =>
      rect(box, `fill="${colours.paper}" stroke="${colours.ink}" stroke-width="4"`),
    ),
  ];
  const words = [
    text(font, title, { x: 80, y: 150, size: 88, fill: colours.ink }),
    ...lines.map((line, index) =>
      text(font, line, { x: 80, y: 226 + index * 50, size: 38, fill: colours.muted }),
    ),
  ];
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <rect width="100%" height="100%" fill="${colours.paper}"/>
  <g transform="translate(${width - stairs.width} ${height - stairs.height})">${shapes.join('')}</g>
  ${words.join('\n  ')}
</svg>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

function text(font: Font, words: string, { x, y, size, fill }: Place): string {
  const scale = size / font.unitsPerEm;
  let pen = 0;
  const outlines = [...words].map((character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const outline = `<path transform="translate(${pen} 0)" d="${glyph.path.toSVG()}"/>`;
    pen += glyph.advanceWidth;
    return outline;
  });
  const transform = `translate(${x} ${y}) scale(${scale} ${-scale})`;
  return `<g fill="${fill}" transform="${transform}">${outlines.join('')}</g>`;
}

const rect = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  style: string,
): string => `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${style}/>`;
