/** Light and dark: the system’s choice, or the reader’s, from the first paint on. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';

const paper = { light: 'rgb(252, 251, 248)', dark: 'rgb(18, 22, 29)' } as const;

/** What is seen behind the text: the background of the page, or of the root where it has none. */
const background = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [body, root] = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return (body === 'rgba(0, 0, 0, 0)' ? root : body) ?? '';
  });

const choose = (page: Page, theme: string) =>
  page.getByRole('combobox', { name: 'Theme' }).filter({ visible: true }).selectOption(theme);

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`${chosen} can be chosen where the system is ${system}, and stays chosen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/');
    expect(await background(page)).toBe(paper[system]);
    await choose(page, chosen);
    await expect.poll(() => background(page)).toBe(paper[chosen]);
    await page.goto('/playbooks/rollback/');
    expect(await background(page)).toBe(paper[chosen]);
    await expect(page.getByRole('combobox', { name: 'Theme' }).first()).toHaveValue(chosen);
  });
}

test('auto follows the system again, while the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choose(page, 'dark');
  await choose(page, 'auto');
  await expect.poll(() => background(page)).toBe(paper.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => background(page)).toBe(paper.dark);
});

test('the theme can be chosen in the menu of a phone', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/playbooks/rollback/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await choose(page, 'dark');
  await expect.poll(() => background(page)).toBe(paper.dark);
});

test('the chosen theme is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choose(page, 'dark');
  // Notes the theme at the moment in which the page gets a body, which is before its first paint.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      const root = document.documentElement;
      root.dataset.atFirst = root.dataset.theme ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/playbooks/rollback/');
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
});

for (const system of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ javaScriptEnabled: false });
    test(`without JavaScript the page is ${system} where the system is`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto('/playbooks/rollback/');
      const shown = page.locator('body').or(page.locator('html'));
      const colors = await shown.evaluateAll((all) =>
        all.map((element) => getComputedStyle(element).backgroundColor),
      );
      expect(colors).toContain(paper[system]);
      expect(colors).not.toContain(paper[system === 'light' ? 'dark' : 'light']);
    });
  });
}
