/** Compares a reader's verdicts with the model's, round by round, and keeps the score of the visit. */
import { quizWords as words } from './messages.ts';

class WouldYouGo extends HTMLElement {
  connectedCallback(): void {
    for (const form of this.#forms) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#answer(form);
      });
    }
    this.querySelector('[data-again]')?.addEventListener('click', () => this.#restart());
  }

  get #forms(): HTMLFormElement[] {
    return [...this.querySelectorAll('form')];
  }

  #answer(form: HTMLFormElement): void {
    const given = new FormData(form);
    const call = String(given.get('call'));
    const right = form.dataset.call ?? '';
    const callAgrees = call === right;
    const reasonAgrees = (form.dataset.reasons ?? '').split(' ').includes(String(given.get('why')));
    form.dataset.answered = [callAgrees && 'call', reasonAgrees && 'reason']
      .filter(Boolean)
      .join(' ');
    say(
      form,
      [
        callAgrees
          ? words.agree({ call: nameOf(right) })
          : words.differ({ yours: nameOf(call), call: nameOf(right) }),
        reasonAgrees ? words.reasonAgrees : words.reasonDiffers,
      ].join(' '),
    );
    // The first answer counts: afterwards the verdict is known.
    close(form, true);
    const verdict = form.closest('section')?.querySelector('details');
    if (verdict) verdict.open = true;
    verdict?.querySelector('summary')?.focus({ preventScroll: true });
    this.#score();
  }

  #score(): void {
    const forms = this.#forms;
    const answered = forms.filter(({ dataset }) => dataset.answered !== undefined);
    const agreeing = (part: string) =>
      String(answered.filter(({ dataset }) => dataset.answered?.split(' ').includes(part)).length);
    const end = this.querySelector('[data-score]');
    if (end)
      end.textContent =
        answered.length === 0
          ? words.open
          : words.scored({
              answered: String(answered.length),
              total: String(forms.length),
              calls: agreeing('call'),
              reasons: agreeing('reason'),
            });
    this.#readOn(answered.filter(({ dataset }) => dataset.answered !== 'call reason'));
    this.querySelector('[data-again]')?.toggleAttribute('hidden', answered.length === 0);
  }

  /** The pages of the rounds in which reader and model differ, each once. */
  #readOn(differing: readonly HTMLFormElement[]): void {
    const links = differing.flatMap((form) => [
      ...(form.closest('section')?.querySelectorAll<HTMLAnchorElement>('[data-pages] a') ?? []),
    ]);
    const byAddress = new Map(links.map((link) => [link.href, link]));
    const list = this.querySelector<HTMLElement>('[data-read-on]');
    list?.toggleAttribute('hidden', byAddress.size === 0);
    list?.querySelector('ul')?.replaceChildren(
      ...[...byAddress.values()].map((link) => {
        const item = document.createElement('li');
        item.append(link.cloneNode(true));
        return item;
      }),
    );
  }

  #restart(): void {
    for (const form of this.#forms) {
      form.reset();
      delete form.dataset.answered;
      close(form, false);
      say(form, '');
      const verdict = form.closest('section')?.querySelector('details');
      if (verdict) verdict.open = false;
    }
    this.#score();
    const [first] = this.#forms;
    first?.closest('section')?.scrollIntoView();
    first?.querySelector('input')?.focus({ preventScroll: true });
  }
}

function close(form: HTMLFormElement, closed: boolean): void {
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = closed;
  form.querySelector('button')?.toggleAttribute('hidden', closed);
}

function say(form: HTMLFormElement, text: string): void {
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = text;
}

const nameOf = (call: string): string =>
  (Object.entries(words.calls).find(([id]) => id === call)?.[1] ?? call).toLowerCase();

customElements.define('would-you-go', WouldYouGo);
