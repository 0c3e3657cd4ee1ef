/** Minutes to read a page's source, at the pace of someone who means to use it. */
const wordsPerMinute = 220;

export function minutesToRead(body: string): number {
  const prose = body
    .replace(/^(```|~~~)mermaid[\s\S]*?^\1/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>/g, '')
    .replace(/\[\^[^\]]*\]/g, '');
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
