/** Pages that a query names: "gate 3 bank", "risk register template". */
import { plain } from './search-words.ts';

export interface NamedPage {
  readonly title: string;
  /** What it promises. */
  readonly means: string;
  readonly address: string;
  /** What people call it, its title among them. */
  readonly names: readonly string[];
}

export function pageNamed(query: string, pages: readonly NamedPage[]): NamedPage | undefined {
  const asked = inAnyOrder(query);
  return pages.find(({ names }) => names.some((name) => inAnyOrder(name) === asked));
}

/** Words in the singular and in one order; G3 is gate 3. */
function inAnyOrder(text: string): string {
  const words = plain(text)
    .replace(/\bg ?([1-5])\b/g, 'gate $1')
    .split(' ')
    .map((word) => word.replace(/s$/, ''));
  return [...new Set(words)].toSorted().join(' ');
}
