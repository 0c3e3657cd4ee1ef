/** What is typed into the workbench outlives a tab that goes without saying goodbye. */
import type { Page } from '@playwright/test';
import { copilot } from '../support/plans.ts';
import { expect, test } from './support/journey.ts';
import { openWorkbench } from './support/workbench.ts';

const fields = [
  ['idea', 'Title', 'Copiloto ñandú 🚀'],
  ['idea', 'Hypothesis', 'Half a sent'],
  ['hardening', 'MVP and pilot', '123,4'],
] as const;

const ends: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['crashes', crash],
  ['is closed', (page) => page.close({ runBeforeUnload: false })],
  ['goes to another page', (page) => page.goto('/')],
];

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => {});
  await crashed;
}

const field = (page: Page, name: string) =>
  page.locator('.bench-stage').getByRole('textbox', { name, exact: true });

for (const [how, end] of ends)
  test(`the last key pressed counts when the tab ${how}`, async ({ page, context }) => {
    test.setTimeout(60_000);
    let tab = page;
    await openWorkbench(page, 'idea', copilot);
    for (const [part, name, text] of fields) {
      await tab.goto(`/workbench/#${part}`);
      await field(tab, name).fill('');
      await field(tab, name).pressSequentially(text);
      await end(tab);
      tab = await context.newPage();
      await tab.goto(`/workbench/#${part}`);
      await expect(field(tab, name)).toHaveValue(text);
    }
  });
