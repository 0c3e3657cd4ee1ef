/** What opens on a page, and what a calculator says, is as accessible as the page itself. */
import type { Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/journey.ts';
import { written } from './support/library.ts';

/** Opens something, and waits until it can be seen. */
const parts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the search with results': async (page) => {
    await page.goto('/playbooks/rollback/');
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.getByRole('searchbox').fill('rollback');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  },
  'a figure’s explanation': async (page) => {
    await page.goto('/examples/contact-center-copilot/');
    const figure = page.getByRole('main').getByRole('button', { name: written('payback.months') });
    await figure.first().click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
  },
  'a calculator with an error, a check and open details': async (page) => {
    const calculator = await Calculator.on(page, '/calculators/payback/', 'payback');
    await calculator.refine();
    await calculator.reading('payback.months').locator('summary').click();
    await calculator.island
      .getByText(/^Table: /)
      .first()
      .click();
    await calculator.field('costs.pilot').fill('a lot');
    await calculator.field('population.volumePerMonth').fill('2,400,000');
    await expect(calculator.problem('costs.pilot')).not.toBeEmpty();
    await expect(calculator.warnings.first()).toBeVisible();
  },
  'what regulations of a region ask at a gate': async (page) => {
    await page.goto('/gates/g4/');
    await page.locator('summary').filter({ hasText: 'European Union' }).click();
    await expect(page.locator('#regulation-eu-ai-act')).toBeVisible();
  },
  'a checklist’s question': async (page) => {
    await page.goto('/checklists/sop/');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Reset' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, open] of Object.entries(parts)) {
    test(`${name} is accessible in ${colorScheme}`, { tag: '@both' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('the menu of a phone is accessible', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/playbooks/rollback/');
  await page.getByRole('button', { name: 'Menu' }).tap();
  await expect(page.getByRole('link', { name: 'Guardrails', exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
