/** An address that does not exist. It answers with 404, so the journey’s watch stays outside. */
import { expect, test } from '@playwright/test';
import { sidewaysScroll } from './support/journey.ts';

const unknown = '/playbooks/no-such-page/';

test('an unknown address says so, with the right status', { tag: '@both' }, async ({ page }) => {
  const response = await page.goto(unknown);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the page for unknown addresses searches', async ({ page }) => {
  await page.goto(unknown);
  await page.getByRole('main').getByRole('button', { name: 'Search the playbooks' }).click();
  await page.getByRole('searchbox').fill('rollback triggers');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /rollback/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/playbooks\/rollback\//);
});

test('the page for unknown addresses leads home', async ({ page }) => {
  await page.goto(unknown);
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
  await expect(page).toHaveURL('/');
});
