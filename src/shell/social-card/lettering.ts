/** Text as outlines of a face, so that it looks the same on every machine that builds the site. */
import { create, type Font } from 'fontkitten';

export interface Lettering {
  readonly x: number;
  /** Where the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

export function openFace(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error('Expected a file with one font.');
  return font;
}

export function lettering(font: Font, words: string, { x, y, size, fill }: Lettering): string {
  const scale = size / font.unitsPerEm;
  let pen = 0;
  const outlines = [...words].map((character) => {
    const glyph = glyphOf(font, character);
    const outline = `<path transform="translate(${pen} 0)" d="${glyph.path.toSVG()}"/>`;
    pen += glyph.advanceWidth;
    return outline;
  });
  const transform = `translate(${x} ${y}) scale(${scale} ${-scale})`;
  return `<g fill="${fill}" transform="${transform}">${outlines.join('')}</g>`;
}

/** Whether the face has every character of a text. */
export const canLetter = (font: Font, words: string): boolean =>
  [...words].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

/** Words in lines that are no wider than `width`; a word that is wider alone stands alone. */
export function linesOf(font: Font, words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(font, longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export const widthOf = (font: Font, words: string, size: number): number =>
  ([...words].reduce((sum, character) => sum + glyphOf(font, character).advanceWidth, 0) * size) /
  font.unitsPerEm;

const glyphOf = (font: Font, character: string) =>
  font.glyphForCodePoint(character.codePointAt(0) ?? 0);
