/** Copies a template's Markdown, and shows it to be copied by hand where the browser refuses. */

class StaircaseCopy extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#copy());
  }

  async #copy(): Promise<void> {
    const text = this.querySelector('textarea') as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(text.value);
      this.#say(this.dataset.copied);
    } catch {
      text.hidden = false;
      this.#say(this.dataset.refused);
      text.focus();
      text.select();
    }
  }

  #say(said = ''): void {
    (this.querySelector('[role=status]') as HTMLElement).textContent = said;
  }
}

customElements.define('staircase-copy', StaircaseCopy);
