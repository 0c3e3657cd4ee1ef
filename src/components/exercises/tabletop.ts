/** Plays a tabletop exercise: one situation at a time, a log, a way back, and a debrief. */
import { tabletopWords as words } from './messages.ts';

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
    this.#show();
  }

  #go(path: HTMLElement[]): void {
    this.#path = path;
    const heading = this.#show()?.querySelector<HTMLElement>('h3');
    heading?.focus({ preventScroll: true });
    // What came of the choice stands above the next situation.
    const latest = this.querySelector('[data-log] li:last-child');
    (latest ?? heading)?.scrollIntoView({ block: 'start' });
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #show(): HTMLElement {
    const here = this.#path.at(-1)?.dataset.to ?? this.dataset.start ?? '';
    for (const node of this.querySelectorAll<HTMLElement>('[data-node]'))
      node.toggleAttribute('data-current', node.dataset.node === here);
    const log = this.#part('[data-log]');
    log.hidden = this.#path.length === 0;
    log.querySelector('ol')?.replaceChildren(...this.#path.map(logEntry));
    const current = this.#part(`[data-node="${here}"]`);
    this.#debrief(current);
    return current;
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
  choice.closest('[data-node]')?.querySelector('h3')?.textContent.trim() ?? '';

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
    choice.dataset.best === undefined ? words.better({ says, why }) : words.asGood,
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
