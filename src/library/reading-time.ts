/** Minutes to read a page's source. */

/** The pace of someone who means to use what they read. */
export const wordsPerMinute = 220;

/** The words that a reader reads: no addresses, components, diagrams, comments or footnote marks. */
export function wordsToRead(body: string): number {
  const prose = body
    .replace(/^(```|~~~)mermaid[\s\S]*?^\1/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>/g, '')
    .replace(/\[\^[^\]]*\]/g, '');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}

export const minutesFor = (words: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute));

export const minutesToRead = (body: string): number => minutesFor(wordsToRead(body));
