/** Where a diagram's fence stands in its page. */

/** The line of the fence's opening, counted from 1, or undefined when the page has no such fence. */
export function fenceLine(page: string, code: string): number | undefined {
  const wanted = normalized(code);
  const fences = /^([ \t]*)(`{3,}|~{3,})mermaid[^\n]*\n([\s\S]*?)^\1\2/gm;
  for (const fence of page.matchAll(fences)) {
    if (normalized(fence[3] ?? '') === wanted) return page.slice(0, fence.index).split('\n').length;
  }
  return undefined;
}

const normalized = (code: string): string =>
  code
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
