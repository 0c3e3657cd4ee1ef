/** Copies a text of the page, and lets it be copied by hand where the browser refuses. */

class StaircaseCopy extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#copy());
  }

  async #copy(): Promise<void> {
    const text = this.querySelector('textarea, pre') as HTMLTextAreaElement | HTMLPreElement;
    const isField = text instanceof HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(isField ? text.value : (text.textContent ?? ''));
      this.#say(this.dataset.copied);
    } catch {
      text.hidden = false;
      this.#say(this.dataset.refused);
      text.focus();
      if (isField) text.select();
      else getSelection()?.selectAllChildren(text);
    }
  }

  #say(said = ''): void {
    (this.querySelector('[role=status]') as HTMLElement).textContent = said;
  }
}

customElements.define('staircase-copy', StaircaseCopy);
