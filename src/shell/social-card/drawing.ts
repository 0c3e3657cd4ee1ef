/** The card as a drawing: the words, and the staircase that rises beside them. */
import type { Font } from 'fontkitten';
import { drawStaircase } from '../../calculators/chart/staircase-drawing.ts';
import { type Card, siteCard } from './card.ts';
import type { Headline } from './headline.ts';
import { canLetter, lettering, linesOf, widthOf } from './lettering.ts';

export const cardSize = { width: 1200, height: 630 } as const;

const colors = { paper: '#fcfbf8', ink: '#1b2230', accent: '#0f6674', muted: '#545c6b' };
const margin = 80;
const textWidth = cardSize.width - 2 * margin;
const figureWidth = 500;

const stairs = drawStaircase({
  steps: 5,
  tread: 160,
  rise: 46,
  door: { width: 24, height: 82 },
  width: 1000,
});

/** A title has the largest size in which there is room for it, of three lines of the first at most. */
const titleSizes = [88, 76, 64, 56, 48] as const;
const titleTop = 122;
const titleHeight = 292;
const lineHeight = 1.1;

/** A page whose title the face cannot write is shown by the card of the site. */
export function drawCard(font: Font, wanted: Card): string {
  const card = canLetter(font, wordsOf(wanted)) ? wanted : siteCard;
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <rect width="100%" height="100%" fill="${colors.paper}"/>
  ${staircase(card === siteCard ? 1 : 0.55)}
  ${words(font, card).join('\n  ')}
</svg>`;
}

const wordsOf = ({ above, title, below, headline }: Card): string =>
  [above, title, ...below, headline?.value, headline?.label].join('');

function words(font: Font, { above, title, below, headline }: Card): string[] {
  const drawn = headline && figure(font, headline);
  const room = drawn ? Math.min(titleHeight, drawn.top - titleTop) : titleHeight;
  const { size, lines } = fitted(font, title, room);
  const top = above === '' ? 150 : titleTop + size;
  const end = top + (lines.length - 1) * size * lineHeight;
  return [
    lettering(font, above, { x: margin, y: 96, size: 34, fill: colors.accent }),
    ...lines.map((line, index) =>
      lettering(font, line, {
        x: margin,
        y: top + index * size * lineHeight,
        size,
        fill: colors.ink,
      }),
    ),
    ...below.map((line, index) =>
      lettering(font, line, { x: margin, y: end + 76 + index * 50, size: 38, fill: colors.muted }),
    ),
    ...(drawn?.lettering ?? []),
  ];
}

/** Upward from the foot of the card, beside the stairs. */
function figure(font: Font, { value, label }: Headline) {
  const lines = linesOf(font, label, 32, figureWidth);
  const first = 566 - (lines.length - 1) * 38;
  return {
    top: first - 136,
    lettering: [
      lettering(font, value, { x: margin, y: first - 52, size: 84, fill: colors.accent }),
      ...lines.map((line, index) =>
        lettering(font, line, { x: margin, y: first + index * 38, size: 32, fill: colors.muted }),
      ),
    ],
  };
}

function fitted(font: Font, title: string, room: number) {
  const sizes = titleSizes.map((size) => ({ size, lines: linesOf(font, title, size, textWidth) }));
  const fits = ({ size, lines }: { size: number; lines: readonly string[] }) =>
    lines.length <= linesIn(room, size) &&
    lines.every((line) => widthOf(font, line, size) <= textWidth);
  const fitting = sizes.find(fits);
  if (fitting) return fitting;
  const size = titleSizes[titleSizes.length - 1] ?? 48;
  return { size, lines: cut(linesOf(font, title, size, textWidth), linesIn(room, size)) };
}

const linesIn = (room: number, size: number): number => Math.floor(room / (size * lineHeight));

/** The last line that there is room for says that more would follow. */
const cut = (lines: readonly string[], most: number): string[] =>
  lines
    .slice(0, most)
    .map((line, index) => (index === most - 1 ? line.replace(/\s*\S+$/, '…') : line));

function staircase(scale: number): string {
  const { width, height } = cardSize;
  const shapes = [
    ...stairs.columns.map((box) => rect(box, `fill="${colors.accent}"`)),
    ...stairs.doors.map((box) =>
      rect(box, `fill="${colors.paper}" stroke="${colors.ink}" stroke-width="4"`),
    ),
  ];
  const place = `translate(${width - stairs.width * scale} ${height - stairs.height * scale})`;
  return `<g transform="${place} scale(${scale})">${shapes.join('')}</g>`;
}

const rect = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  style: string,
): string => `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${style}/>`;
