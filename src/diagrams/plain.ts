/**
 * A diagram says what it draws and nothing else: no look of its own, no link, no picture, no HTML.
 * Colors come from the site, and what a drawing loads or leads to would pass by the other checks.
 */

const unfit: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^\s*%%\s*\{/, 'a directive'],
  [/^\s*(?:click|link|links|href)\s/, 'a link'],
  [/\b(?:href|img|icon)\s*:/, 'a link or a picture'],
  [/<(?!br\s*\/?>|[-=.<|)\]}>\s\d])[^>]*>/i, 'HTML'],
  [/\b(?:https?|javascript|data):/i, 'an address'],
  [/\burl\s*\(/i, 'an address'],
];

export interface Unfit {
  /** Counted from 1, within the diagram. */
  readonly line: number;
  readonly what: string;
  readonly text: string;
}

export function unfitIn(code: string): Unfit | undefined {
  const lines = code.split('\n');
  if (lines.find((line) => line.trim())?.trim() === '---')
    return { line: 1, what: 'settings of its own', text: '---' };
  for (const [index, text] of lines.entries()) {
    const what = unfit.find(([pattern]) => pattern.test(text))?.[1];
    if (what) return { line: index + 1, what, text: text.trim() };
  }
  return undefined;
}
