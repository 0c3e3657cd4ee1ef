/** Once somebody has used a calculator, the site works without a connection. */
import type { Page } from '@playwright/test';
import { analyse, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/journey.ts';
import { shown } from './support/library.ts';
import { kept } from './support/offline.ts';

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('calculators work without a connection, one after another', async ({ page, context }) => {
  await Calculator.on(page, '/calculators/payback/', 'payback');
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  const payback = await Calculator.on(page, page.url(), 'payback');
  await payback.field('population.volumePerMonth').fill('480,000');
  const doubled = analyse(writePlan(copilot, 'population.volumePerMonth', 480_000));
  await expect(payback.answer).toContainText(shown('payback.months', doubled));

  await page
    .getByRole('navigation', { name: 'Ways in' })
    .getByRole('link', { name: 'Calculators' })
    .click();
  const cohort = await Calculator.on(page, '/calculators/cohort/?utm_source=mail#top', 'cohort');
  await cohort.refine();
  await expect(cohort.island.locator('details[open] .calc-field').first()).toBeVisible();
});

test('what a calculator loads later is there, a worker too, before the page is opened again', async ({
  page,
  context,
}) => {
  const { island } = await Calculator.on(page, '/calculators/payback/', 'payback');
  await kept(page);
  await context.setOffline(true);
  await island.getByText('How sure is this?', { exact: true }).click();
  await expect(island.locator('.calc-sure')).toContainText(/of 10 draws/);
});

test('pages to read open as visited, or kept, or say that one is offline', async ({
  page,
  context,
}) => {
  await Calculator.on(page, '/calculators/payback/', 'payback');
  await kept(page);
  await page.goto('/playbooks/rollback/');
  await context.setOffline(true);
  await page.goto('/gates/g3/');
  await expect(heading(page)).toHaveText('Gate 3: pilot exit');
  await page.goto('/playbooks/rollback/?utm_source=mail');
  await expect(heading(page)).toHaveText('Rollback triggers and rehearsal');

  await page.goto('/playbooks/guardrails/');
  await expect(heading(page)).toHaveText('You are offline');
  await expect(page).toHaveURL('/playbooks/guardrails/');
  await page.getByRole('main').getByRole('link', { name: 'Checklists' }).click();
  await expect(heading(page)).toHaveText('Checklists');

  await context.setOffline(false);
  await page.goto('/playbooks/guardrails/');
  await expect(heading(page)).not.toHaveText('You are offline');
});

test('who only reads keeps nothing', async ({ page }) => {
  await page.goto('/playbooks/cohort-size/', { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  const registrations = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(registrations).toEqual([]);
});
