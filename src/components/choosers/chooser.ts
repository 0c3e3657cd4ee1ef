/** Answers as one chooses, keeps the answers in the address, and follows the browser back. */
import { type AnswersTo, choose, type Questions } from '../../model/decision-list.ts';
import { type Chooser, type ChooserId, choosers, chooserWords } from './messages.ts';

class StaircaseChooser extends HTMLElement {
  connectedCallback(): void {
    this.#form.addEventListener('change', () => this.#answered());
    this.#form.addEventListener('reset', () => {
      // The fields are emptied after this event.
      setTimeout(() => this.#answered());
    });
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  get #chooser(): Chooser {
    return choosers[this.dataset.chooser as ChooserId];
  }

  get #form(): HTMLFormElement {
    return this.#part('form');
  }

  #part<Part extends Element>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }

  #answered(): void {
    const address = new URL(location.href);
    for (const question of Object.keys(this.#chooser.list.questions)) {
      const answer = new FormData(this.#form).get(question);
      if (typeof answer === 'string') address.searchParams.set(question, answer);
      else address.searchParams.delete(question);
    }
    history.pushState(null, '', address);
    this.#show();
  }

  /** Takes the answers from the address; what no question knows is left out. */
  #read(): void {
    const given = new URLSearchParams(location.search);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input'))
      box.checked = given.get(box.name) === box.value;
    this.#show();
  }

  #show(): void {
    const { questions } = this.#chooser.list;
    const answers = Object.fromEntries(
      [...new FormData(this.#form)].map(([question, answer]) => [question, String(answer)]),
    );
    const open = Object.keys(questions).filter((question) => !answers[question]);
    this.#part<HTMLElement>('[data-clear]').hidden = Object.keys(answers).length === 0;
    this.toggleAttribute('data-answered', open.length === 0);
    if (open.length === 0) this.#decide(answers);
    else {
      this.#say('status', chooserWords.open({ count: open.length }));
      this.#say('because', '');
      this.#choose(undefined);
    }
  }

  #decide(answers: AnswersTo<Questions>): void {
    const { words, list } = this.#chooser;
    const { outcome, because, further, also, tips } = choose(list, answers);
    const titleOf = (id: string) => words.outcomes[id]?.title ?? id;
    this.#say('status', words.answer({ outcome: titleOf(outcome) }));
    const reasons = [because, ...further].map((reason) => words.because[reason] ?? '');
    this.#say('because', reasons.join(' '));
    this.#list(
      'also',
      also.map((entry) =>
        chooserWords.alsoEntry({
          outcome: titleOf(entry.outcome),
          because: words.because[entry.because] ?? '',
        }),
      ),
    );
    this.#list(
      'tips',
      tips.map(({ question, answer, outcome }) =>
        chooserWords.tip({
          question: words.questions[question]?.asks ?? question,
          answer: words.questions[question]?.answers[answer] ?? answer,
          outcome: titleOf(outcome),
        }),
      ),
    );
    this.#choose(outcome);
  }

  #say(part: string, text: string): void {
    this.#part(`[data-say=${part}]`).textContent = text;
  }

  #list(part: string, entries: readonly string[]): void {
    const section = this.#part<HTMLElement>(`[data-list=${part}]`);
    section.hidden = entries.length === 0;
    section.querySelector('ul')?.replaceChildren(
      ...entries.map((entry) => {
        const item = document.createElement('li');
        item.textContent = entry;
        return item;
      }),
    );
  }

  #choose(outcome: string | undefined): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-outcome]'))
      section.toggleAttribute('data-chosen', section.dataset.outcome === outcome);
  }
}

customElements.define('staircase-chooser', StaircaseChooser);
