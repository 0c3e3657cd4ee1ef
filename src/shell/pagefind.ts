/** What is used of Pagefind's search in the browser, and how it is loaded from the built site. */
export interface PagefindPage {
  readonly url: string;
  /** Text of the page in HTML, escaped by Pagefind, with the words found in <mark>. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Null when a later search overtook this one. */
  debouncedSearch(
    query: string,
    options?: Record<string, never>,
    delay?: number,
  ): Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

let attempts = 0;

export async function loadPagefind(base: string): Promise<Pagefind> {
  attempts += 1;
  // A browser may remember that an address failed to load, until the page is left.
  const query = attempts === 1 ? '' : `?attempt=${attempts}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${query}`);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
