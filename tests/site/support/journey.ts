/**
 * A journey fails when anything goes wrong on the way, whatever it looks at: an error in the
 * console (a breach of the content security policy is one), a request that fails, a request that
 * leaves the site.
 */
import { test as base, expect, type Page } from '@playwright/test';

export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      noteProblems(page, new URL(baseURL ?? '').origin, problems);
      await use(problems);
      expect(problems, 'went wrong on the way').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function noteProblems(page: Page, site: string, problems: string[]): void {
  page.on('console', (message) => {
    // Where the journey does without, Playwright itself warns of it.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type()))
      problems.push(`${message.type()} in the console of ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error on ${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site && protocol !== 'data:' && protocol !== 'blob:')
      problems.push(`${page.url()} asked another site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // The browser drops what is still loading when a journey goes on to the next page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} answered ${response.status()}`);
  });
}

/** What is wider than the screen makes the reader scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
