/** Registers the service worker from a page on which somebody works, and tells of new versions. */
import { Workbox } from 'workbox-window';
import { address } from '../markdown/address.ts';

/** Rejects where the browser refuses. */
export async function registerWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  await leisure();
  const workbox = new Workbox(address('/service-worker.js'), { scope: address('/') });
  let isControlled = Boolean(serviceWorker.controller);
  let isLeaving = false;

  const announce = async (): Promise<void> => {
    if (isLeaving) return;
    const { showUpdateNotice } = await import('./update-notice.ts');
    showUpdateNotice(reload);
  };
  const reload = (): void => {
    isLeaving = true;
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    if (registration?.waiting) workbox.messageSkipWaiting();
    else location.reload();
  };

  workbox.addEventListener('waiting', announce);
  workbox.addEventListener('controlling', () => {
    // Chosen in another tab. This one is not reloaded under its reader, who may choose the same.
    if (isControlled) announce();
    isControlled = true;
  });
  const registration = await workbox.register();
  // A tab that stays open for days would not hear of it otherwise.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') workbox.update().catch(() => {});
  });
}

/** Downloading for later must not hold up what is used now. */
const leisure = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari does not tell when it is idle.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 1000);
  });
