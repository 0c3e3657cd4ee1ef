/**
 * Plays a tabletop exercise: one situation at a time, a log, a way back, and a debrief. The choices
 * stand in the address, so that the browser's own way back takes the last one back.
 */
import { tabletopWords as words } from './messages.ts';

const parameter = 'choices';
const separator = '.';

class StaircaseTabletop extends HTMLElement {
  /** The choices made so far, in order. */
  #path: HTMLElement[] = [];

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const choice = target.closest<HTMLElement>('[data-choice]');
      const button = target.closest<HTMLElement>('[data-do]');
      if (choice && target.closest('a')) {
        event.preventDefault();
        this.#go([...this.#path, choice]);
      } else if (button?.dataset.do === 'back') this.#go(this.#path.slice(0, -1));
      else if (button) this.#go([]);
    });
    addEventListener('popstate', () => {
      // A jump within the page is in the browser's history too, and changes no choice.
      const path = this.#pathInAddress();
      if (idsOf(path) !== idsOf(this.#path)) this.#turnTo(path);
    });
    this.#path = this.#pathInAddress();
    this.#show();
  }

  #go(path: HTMLElement[]): void {
    const address = new URL(location.href);
    address.hash = '';
    if (path.length > 0) address.searchParams.set(parameter, idsOf(path));
    else address.searchParams.delete(parameter);
    history.pushState(null, '', address);
    this.#turnTo(path);
  }

  /** The choices that the address names, as far as they can be made. */
  #pathInAddress(): HTMLElement[] {
    const ids = new URLSearchParams(location.search).get(parameter)?.split(separator) ?? [];
    const path: HTMLElement[] = [];
    for (const id of ids) {
      const choice = [...this.#nodeAfter(path).querySelectorAll<HTMLElement>('[data-choice]')].find(
        ({ dataset }) => dataset.choice === id,
      );
      if (!choice) break;
      path.push(choice);
    }
    return path;
  }

  #nodeAfter(path: readonly HTMLElement[]): HTMLElement {
    return this.#part(`[data-node="${path.at(-1)?.dataset.to ?? this.dataset.start}"]`);
  }

  #turnTo(path: HTMLElement[]): void {
    this.#path = path;
    const heading = this.#show().querySelector<HTMLElement>('h3');
    heading?.focus({ preventScroll: true });
    // What came of the choice stands above the next situation.
    const latest = this.querySelector('[data-log] li:last-child');
    (latest ?? heading)?.scrollIntoView({ block: 'start' });
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #show(): HTMLElement {
    const current = this.#nodeAfter(this.#path);
    for (const node of this.querySelectorAll('[data-node]'))
      node.toggleAttribute('data-current', node === current);
    const log = this.#part('[data-log]');
    log.hidden = this.#path.length === 0;
    log.querySelector('ol')?.replaceChildren(...this.#path.map(logEntry));
    this.#describe(current);
    this.#debrief(current);
    return current;
  }

  /** A screen reader says what came of the choice with the heading that gets the focus. */
  #describe(current: HTMLElement): void {
    const latest = this.querySelector('[data-log] li:last-child');
    latest?.setAttribute('id', 'latest-choice');
    const heading = current.querySelector('h3');
    if (latest) heading?.setAttribute('aria-describedby', 'latest-choice');
    else heading?.removeAttribute('aria-describedby');
  }

  /** At an ending, each choice beside what good looks like there. */
  #debrief(ending: HTMLElement): void {
    const yours = ending.querySelector<HTMLElement>('[data-yours]');
    if (!yours) return;
    const good = this.#path.filter((choice) => choice.dataset.best !== undefined).length;
    const tally = yours.querySelector('[data-tally]');
    if (tally)
      tally.textContent = words.tally({ good: String(good), total: String(this.#path.length) });
    yours.querySelector('ol')?.replaceChildren(...this.#path.map(debriefEntry));
    yours.hidden = false;
  }
}

const saysOf = (choice: Element | null | undefined): string =>
  choice?.querySelector('a')?.textContent.trim() ?? '';

const clockOf = (choice: HTMLElement): string =>
  choice.closest<HTMLElement>('[data-node]')?.dataset.clock ?? '';

const idsOf = (path: readonly HTMLElement[]): string =>
  path.map(({ dataset }) => dataset.choice).join(separator);

/** What was chosen when, and what came of it. */
function logEntry(choice: HTMLElement): HTMLLIElement {
  const consequence = choice.querySelector('[data-consequence]')?.textContent.trim() ?? '';
  return entry(words.chosen({ clock: clockOf(choice), says: saysOf(choice) }), consequence);
}

function debriefEntry(choice: HTMLElement): HTMLLIElement {
  const node = choice.closest('[data-node]');
  const why = node?.querySelector<HTMLElement>('[data-why]')?.dataset.why ?? '';
  const says = saysOf(node?.querySelector('[data-best]'));
  return entry(
    words.chosen({ clock: clockOf(choice), says: saysOf(choice) }),
    choice.dataset.best === undefined ? words.better({ says, why }) : words.asGood({ why }),
  );
}

function entry(name: string, text: string): HTMLLIElement {
  const item = document.createElement('li');
  const strong = document.createElement('b');
  strong.textContent = name;
  item.append(strong, text);
  return item;
}

customElements.define('staircase-tabletop', StaircaseTabletop);
