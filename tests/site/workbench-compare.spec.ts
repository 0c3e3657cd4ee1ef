/** Plans and scenarios side by side. */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { type Plan, writePlan } from '../../src/model/index.ts';
import { emptyPlan } from '../../src/workbench/shelf/start.ts';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { expect, test } from './support/journey.ts';
import { openWorkbench } from './support/workbench.ts';

const cheaper: Plan = {
  ...writePlan(copilot, 'costs.runPerYear', 240_000),
  title: 'Cheaper to run',
};

test('cautious, plan and bold stand side by side, with the reasons on demand', async ({ page }) => {
  await openWorkbench(page, 'compare', copilot);
  const table = page.getByRole('region', { name: 'Figures side by side' });
  const net = table.getByRole('row', { name: /^Net annual benefit/ });
  await expect(net.getByRole('cell').first()).toHaveText('$2.15M a year');
  await expect(net.getByText(/, worse$/)).toHaveCount(1);
  await expect(net.getByText(/, better$/)).toHaveCount(1);
  await net.getByRole('button', { name: 'Why: Net annual benefit' }).press('Enter');
  const realisation = table.getByRole('row', {
    name: /^Share of the saving that turns into money/,
  });
  await expect(realisation.getByRole('cell')).toHaveText(['100%', '25%', '100%']);
  await expect(
    page.getByRole('figure').getByText('Cumulative cash of each plan').first(),
  ).toBeVisible();
});

test('another plan is chosen by keyboard, and the summary follows', async ({ page }) => {
  await openWorkbench(page, 'compare', copilot, cheaper);
  await page.getByRole('combobox', { name: 'Third' }).selectOption('None');
  await page.getByRole('combobox', { name: 'Second' }).selectOption('Cheaper to run');
  await expect(
    page.getByText(
      /^Cheaper to run: \d+ figures better, 0 figures worse than in Contact-center copilot/,
    ),
  ).toBeVisible();
});

test('a scenario is kept as a plan and can be opened', async ({ page }) => {
  await openWorkbench(page, 'compare', copilot);
  await page.getByRole('button', { name: 'Keep the bold scenario as a plan' }).click();
  await expect(
    page.getByText('“Contact-center copilot, bold” is now one of your plans.'),
  ).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole('combobox', { name: 'Second' }).getByRole('option', { name: /, bold$/ }),
  ).not.toHaveCount(0);
});

test('the comparison opens in a spreadsheet', async ({ page }) => {
  await openWorkbench(page, 'compare', copilot);
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const text = await readFile(await (await arrives).path(), 'utf8');
  const { data, errors } = Papa.parse<string[]>(text.trim());
  expect(errors).toEqual([]);
  const net = data.find(([name]) => name === 'Net annual benefit');
  // The plan, cautious, bold; what cautious loses: −130,200 − 2,150,880.
  expect(Number(net?.[1])).toBeCloseTo(2_150_880, 3);
  expect(Number(net?.[2])).toBeCloseTo(-130_200, 3);
  expect(Number(net?.[4])).toBeCloseTo(-2_281_080, 3);
});

test('different currencies are not compared in money', async ({ page }) => {
  await openWorkbench(page, 'compare', copilot, { ...cheaper, currency: 'EUR' });
  await page.getByRole('combobox', { name: 'Third' }).selectOption('None');
  await page.getByRole('combobox', { name: 'Second' }).selectOption('Cheaper to run');
  await expect(page.getByText('nothing is converted')).toBeVisible();
});

test('one plan of which nothing is known says what would help', async ({ page }) => {
  await openWorkbench(page, 'compare', emptyPlan('My plan', 'EUR'));
  await expect(page.getByRole('link', { name: 'Go to your plans' })).toHaveAttribute(
    'href',
    '#plans',
  );
});

test('on a phone the table scrolls and the page does not @phone', async ({ page }) => {
  await openWorkbench(page, 'compare', copilot, cheaper);
  const table = page.getByRole('region', { name: 'Figures side by side' });
  await expect(table).toBeVisible();
  expect(await table.evaluate((region) => region.scrollWidth > region.clientWidth)).toBe(true);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`comparing is accessible in ${colorScheme} @both`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openWorkbench(page, 'compare', copilot, cheaper);
    await page.getByRole('button', { name: 'Why: Net annual benefit' }).click();
    expect(await violations(page)).toEqual([]);
  });
}
