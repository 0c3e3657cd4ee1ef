/** Where a page asks for the site to be kept for offline use, at the price of one line. */

let asked = false;

/**
 * To be called once a page has become useful to somebody; more calls than one do no more. Where a
 * browser forbids it, or does not know it, the page goes on as before.
 */
export function keepOffline(): void {
  if (asked || !import.meta.env.PROD || import.meta.env.SSR) return;
  asked = true;
  import('./updates.ts').then((it) => it.registerWorker()).catch(() => {});
}
