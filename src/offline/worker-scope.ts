/**
 * What is used of a service worker's global scope. TypeScript's library for workers contradicts
 * the one for pages, which everything else here is written for.
 */
interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
