/** The service worker of a page, as its user cannot see it. */
import type { Page } from '@playwright/test';

/** Waits until the site is kept, and the page is answered from what is kept. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === 'activated' && navigator.serviceWorker.controller;
  });
}
