/** The inside of the search dialog: results as one types, and the keys that move through them. */
import { searchMessages as messages } from './messages.ts';
import { loadPagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { namedItem, resultItem, suggestionItem, termItem } from './search-items.ts';
import { type NamedPage, pageNamed } from './search-pages.ts';
import { closestTo, meantBy, merged, type SearchTerm } from './search-terms.ts';
import { telling } from './search-words.ts';

const pageSize = 6;

export async function startSearch(dialog: HTMLDialogElement, base: string): Promise<void> {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ol');
  const status = dialog.querySelector('[role="status"]');
  const more = dialog.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!input || !list || !status || !more) return;

  const [pagefind, terms, named] = await Promise.all([
    loadPagefind(base),
    loadList<SearchTerm>(`${base}glossary.json`),
    loadList<NamedPage>(`${base}search-pages.json`),
  ]);
  const names = [
    ...terms.flatMap(({ term, also }) => [term, ...also]),
    ...named.map(({ title }) => title),
  ];
  let waiting: readonly PagefindResult[] = [];
  let shownFirst: string | undefined;

  const showMore = async (): Promise<readonly PagefindPage[]> => {
    const pages = await Promise.all(waiting.slice(0, pageSize).map((result) => result.data()));
    waiting = waiting.slice(pageSize);
    list.append(...pages.filter(({ url }) => url !== shownFirst).map(resultItem));
    more.hidden = waiting.length === 0;
    return pages;
  };

  const search = async (): Promise<void> => {
    const query = input.value.trim();
    const { whole, renamed, instead } = meantBy(query, terms);
    const page = whole ? undefined : pageNamed(query, named);
    const asked = telling(query);
    const found = query ? await pagefind.debouncedSearch(asked, {}, 120) : { results: [] };
    const others = renamed.length > 0 ? (await pagefind.search(instead)).results : [];
    if (!found || query !== input.value.trim()) return;
    waiting = merged(found.results, others);
    status.textContent = query ? said(query, waiting.length, renamed) : '';
    shownFirst = (whole?.page ?? page)?.address;
    list.replaceChildren(...(whole ? [termItem(whole)] : page ? [namedItem(page)] : []));
    const pages = await showMore();
    const isKnown = !query || shownFirst !== undefined || isIn(asked, pages);
    const close = isKnown ? undefined : closestTo(query, names);
    if (close && query === input.value.trim())
      list.prepend(suggestionItem(close, () => ask(close)));
  };

  const ask = (query: string): void => {
    input.value = query;
    input.focus();
    void search();
  };

  input.addEventListener('input', search);
  more.addEventListener('click', async () => {
    const shown = list.children.length;
    await showMore();
    list.children[shown]?.querySelector('a')?.focus();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === input)
      list.querySelector<HTMLElement>('a, button')?.click();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(event, [input, ...list.querySelectorAll('a, button')]);
  });
  await search();
}

/** Without the glossary and the names of pages the search finds what is typed, and nothing else. */
async function loadList<Item>(address: string): Promise<readonly Item[]> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}

function said(query: string, count: number, renamed: readonly SearchTerm[]): string {
  const found = messages.found({ count, query });
  return renamed.length > 0 && count > 0
    ? messages.alsoShowing({ found, terms: renamed.map(({ term }) => term.toLowerCase()) })
    : found;
}

/** Whether pages have what was typed. For a word that it does not know Pagefind tries shorter ones. */
function isIn(query: string, pages: readonly PagefindPage[]): boolean {
  const words = query.toLowerCase().split(/\s+/);
  const texts = pages.map(({ excerpt, meta }) => `${meta.title} ${excerpt}`.toLowerCase());
  // But for its last letter, with which it may be in another form.
  return words.every((word) => texts.some((text) => text.includes(word.slice(0, -1))));
}

function move(event: KeyboardEvent, stops: readonly Element[]): void {
  const here = document.activeElement ? stops.indexOf(document.activeElement) : -1;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
