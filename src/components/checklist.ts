/** Keeps a checklist's ticks, counts them, and takes them back when asked. */
import { keyOf, type Ticks, ticksOf } from './ticks.ts';

class StaircaseChecklist extends HTMLElement {
  #ticks!: Ticks;
  #before: ReadonlySet<string> | undefined;

  connectedCallback(): void {
    const { checklist = '' } = this.dataset;
    this.#ticks = ticksOf(checklist, () => localStorage);
    this.addEventListener('change', ({ target }) => this.#ticked(target));
    this.#on('reset', () => this.#dialog.showModal());
    this.#on('undo', () => this.#undo());
    this.#dialog.addEventListener('close', () => this.#answered());
    // Another tab has ticked or emptied the storage, or the page returns from the history.
    addEventListener('storage', ({ key }) => {
      if (key === null || key === keyOf(checklist)) this.#show();
    });
    addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-item]')];
  }

  get #dialog(): HTMLDialogElement {
    return this.#part('dialog');
  }

  #part<Part extends Element>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }

  #button(name: string): HTMLButtonElement {
    return this.#part(`[data-do=${name}]`);
  }

  #on(name: string, action: () => void): void {
    this.#button(name).addEventListener('click', action);
  }

  #ticked(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { item = '' } = target.dataset;
    const ticked = new Set(this.#ticks.read());
    if (target.checked) ticked.add(item);
    else ticked.delete(item);
    this.#offerUndo(undefined);
    this.#change(ticked);
  }

  #answered(): void {
    const { returnValue } = this.#dialog;
    this.#dialog.returnValue = '';
    if (returnValue !== 'remove') return;
    this.#offerUndo(this.#ticks.read());
    this.#change(new Set(), this.dataset.resetDone);
    this.#button('undo').focus();
  }

  #undo(): void {
    const before = this.#before;
    if (!before) return;
    this.#change(new Set([...before, ...this.#ticks.read()]), this.dataset.undone);
    this.#button('reset').focus();
    this.#offerUndo(undefined);
  }

  #offerUndo(before: ReadonlySet<string> | undefined): void {
    this.#before = before;
    this.#button('undo').hidden = !before;
  }

  #change(ticked: ReadonlySet<string>, said?: string): void {
    this.#ticks.write(ticked);
    this.#show(said);
  }

  #show(said = ''): void {
    const ticked = this.#ticks.read();
    const boxes = this.#boxes;
    for (const box of boxes) box.checked = ticked.has(box.dataset.item ?? '');
    const done = boxes.filter(({ checked }) => checked).length;
    this.#part<HTMLProgressElement>('progress').value = done;
    const progress = (this.dataset.progress ?? '')
      .replace('{done}', `${done}`)
      .replace('{total}', `${boxes.length}`);
    this.#part('[role=status]').textContent = `${said} ${progress}`.trim();
    this.#button('reset').disabled = done === 0;
    this.#part<HTMLElement>('[data-note]').hidden = this.#ticks.kept;
  }
}

customElements.define('staircase-checklist', StaircaseChecklist);
