/** Opens and closes the search dialog; what searches is loaded when it first opens. */
import { searchMessages } from './messages.ts';

export class SiteSearch extends HTMLElement {
  #loading: Promise<void> | undefined;

  connectedCallback(): void {
    document.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    if (/Mac|iP(hone|ad|od)/.test(navigator.userAgent)) {
      this.querySelector('[data-search-open]')?.setAttribute('aria-keyshortcuts', 'Meta+K');
      this.querySelector('kbd')?.replaceChildren('⌘ K');
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  open(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    const input = dialog.querySelector('input');
    input?.focus();
    input?.select();
    this.#loading ??= this.#load(dialog);
  }

  async #load(dialog: HTMLDialogElement): Promise<void> {
    try {
      const { startSearch } = await import('./search-dialog.ts');
      await startSearch(dialog, this.dataset.base ?? '/');
    } catch {
      this.#loading = undefined;
      dialog.querySelector('[role="status"]')?.replaceChildren(searchMessages.unavailable);
    }
  }

  readonly #onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest('[data-search-open]')) this.open();
    else if (target.closest('[data-search-close]') || this.#isOutside(event)) this.#dialog?.close();
    // A result on the page one is reading changes only the fragment: the dialog must give way.
    else if (target.closest('dialog a')) this.#dialog?.close();
  };

  /** A click on the backdrop reaches the dialog itself, outside its box. */
  #isOutside({ target, clientX, clientY }: MouseEvent): boolean {
    if (target !== this.#dialog || !this.#dialog) return false;
    const { left, right, top, bottom } = this.#dialog.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isShortcut = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k';
    const isSlash =
      event.key === '/' && !event.metaKey && !event.ctrlKey && !isTyping(event.target);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    if (this.#dialog?.open && isShortcut) this.#dialog.close();
    else this.open();
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
