/** The service worker of a page, as its user cannot see it, and new versions of the site. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from './dist.ts';
import { serve } from './serve.ts';

/** Waits until the site is kept, and the page is answered from what is kept. */
export const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (!serviceWorker.controller)
      await new Promise((resolve) =>
        serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });

const worker = 'service-worker.js';

/** A copy of the site, on a host of its own. */
export class Edition {
  /** What pages of the next version are called. */
  static readonly title = 'The second edition';

  readonly url: string;
  readonly #folder: string;
  readonly #stop: () => void;

  private constructor(folder: string, url: string, stop: () => void) {
    this.#folder = folder;
    this.url = url;
    this.#stop = stop;
  }

  static async first(): Promise<Edition> {
    const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
    cpSync(dist, folder, { recursive: true });
    const { url, server } = await serve(0, folder);
    return new Edition(folder, url, () => {
      server.close();
      server.closeAllConnections();
    });
  }

  /** The next version: pages have another title, and a script is gone, whose address is told. */
  publish({ retitled, without }: { retitled: readonly string[]; without: string }): string {
    for (const page of retitled)
      this.#edit(`${page}index.html`, /(<h1[^>]*>)[^<]*/, `$1${Edition.title}`);
    for (const page of retitled.filter((it) => this.#read(worker).includes(`${it}\`,revision`)))
      this.#edit(worker, new RegExp(`(${page}.,revision:.)\\w{16}`), `$1${'0'.repeat(16)}`);
    // The version of the whole, the only text of this form that is no revision of a file.
    this.#edit(worker, /(?<!revision:)(["'`])[\da-f]{16}\1/, `$1${'1'.repeat(16)}$1`);
    const entry = new RegExp(`\\{url:.(/_astro/${without}[^\`'"]+).,revision:null\\},`);
    const gone = entry.exec(this.#read(worker))?.[1] ?? '';
    this.#edit(worker, entry, '');
    rmSync(join(this.#folder, gone));
    return gone;
  }

  #edit(file: string, part: RegExp, replacement: string): void {
    const before = this.#read(file);
    const after = before.replace(part, replacement);
    if (after === before) throw new Error(`${file} has nothing like ${part}`);
    writeFileSync(join(this.#folder, file), after);
  }

  #read(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  /** The host answers no more. */
  stop(): void {
    this.#stop();
  }

  end(): void {
    this.#stop();
    rmSync(this.#folder, { recursive: true });
  }
}
