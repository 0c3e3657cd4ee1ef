/** The inside of the search dialog: results as one types, and the keys that move through them. */
import { searchMessages as messages } from './messages.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';

const pageSize = 6;
const sectionsPerPage = 3;

export async function startSearch(dialog: HTMLDialogElement, base: string): Promise<void> {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ol');
  const status = dialog.querySelector('[role="status"]');
  const more = dialog.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!input || !list || !status || !more) return;

  const pagefind = await loadPagefind(base);
  let waiting: readonly { data(): Promise<PagefindPage> }[] = [];

  const showMore = async (): Promise<void> => {
    const pages = await Promise.all(waiting.slice(0, pageSize).map((result) => result.data()));
    waiting = waiting.slice(pageSize);
    const items = pages.map(resultItem);
    list.append(...items);
    more.hidden = waiting.length === 0;
  };

  const search = async (): Promise<void> => {
    const query = input.value.trim();
    const found = query ? await pagefind.debouncedSearch(query, {}, 120) : { results: [] };
    if (!found || query !== input.value.trim()) return;
    list.replaceChildren();
    waiting = found.results;
    status.textContent = query ? messages.found({ count: waiting.length, query }) : '';
    await showMore();
  };

  input.addEventListener('input', search);
  more.addEventListener('click', async () => {
    const shown = list.children.length;
    await showMore();
    list.children[shown]?.querySelector('a')?.focus();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(event, [input, ...list.querySelectorAll('a')]);
  });
  await search();
}

function move(event: KeyboardEvent, stops: readonly Element[]): void {
  const here = document.activeElement ? stops.indexOf(document.activeElement) : -1;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

function resultItem({ url, excerpt, meta, sub_results }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'page';
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  item.append(link(url, meta.title ?? url), text);
  const sections = sub_results
    .filter((section) => section.title !== meta.title)
    .slice(0, sectionsPerPage);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    for (const section of sections) {
      const entry = document.createElement('li');
      entry.append(link(section.url, section.title));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
