/** Draws a diagram where the build could not, once it comes near the visible part of the page. */
import { drawInPage, type Order } from '../diagrams/draw-in-page.ts';
import { scrollRegion } from './scroll-region.ts';

let count = 0;
/** Mermaid draws one diagram at a time. */
let turn: Promise<unknown> = Promise.resolve();

class StaircaseDiagram extends HTMLElement {
  #watcher = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '200px' });

  connectedCallback(): void {
    this.#watcher.observe(this);
  }

  disconnectedCallback(): void {
    this.#watcher.disconnect();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#watcher.disconnect();
    turn = turn.then(() => this.#draw()).catch(() => this.#failed());
  }

  async #draw(): Promise<void> {
    const { default: mermaid } = await import('mermaid');
    const order: Order = JSON.parse(this.dataset.order ?? '');
    count += 1;
    const { svg, css } = await drawInPage(mermaid, { ...order, id: `diagram-${count}` });
    // A sheet made by script is allowed where the content security policy refuses style elements.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const scroll = document.createElement('div');
    scroll.className = 'scroll';
    for (const [name, value] of Object.entries(scrollRegion(this.dataset.scrolls ?? '')))
      scroll.setAttribute(name, String(value));
    scroll.innerHTML = svg;
    this.replaceChildren(scroll);
  }

  #failed(): void {
    const message = this.querySelector<HTMLElement>('.failed');
    if (message) message.hidden = false;
  }
}

export function defineDiagram(): void {
  if (!customElements.get('staircase-diagram'))
    customElements.define('staircase-diagram', StaircaseDiagram);
}
