/** A figure in prose opens to how it was computed, without JavaScript and by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { reasonFor } from '../../src/calculators/explain.ts';
import { copilot } from '../support/plans.ts';
import { expect, test } from './support/journey.ts';
import { written } from './support/library.ts';

const example = '/examples/contact-center-copilot/';
const months = written('payback.months');

/** A figure of the text, by what it says. */
const figureIn = (page: Page, text: string): Locator =>
  page.getByRole('main').locator('p, li, td').getByRole('button', { name: text }).first();

const opened = (page: Page): Locator => page.locator('[popover]:popover-open');

test('a figure opens by keyboard to its formula, its values and their origin', async ({ page }) => {
  await page.goto(example);
  await figureIn(page, months).focus();
  await page.keyboard.press('Enter');
  const explanation = opened(page);
  await expect(explanation).toContainText('= investment ÷ net monthly benefit');
  await expect(explanation).toContainText(/= \$380,000 ÷ \$179,240/);
  await expect(explanation).toContainText(/= 2\.12/);
  await expect(explanation.getByRole('listitem')).toHaveCount(2);
  await expect(explanation.getByRole('listitem').first()).toContainText(/\$380,000.*computed/);
});

test('Escape closes a figure’s explanation and gives the focus back', async ({ page }) => {
  await page.goto(example);
  const figure = figureIn(page, months);
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opened(page)).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('a value in an explanation opens to its own explanation', async ({ page }) => {
  await page.goto(example);
  await figureIn(page, months).click();
  await opened(page).getByRole('button', { name: '$380,000' }).click();
  const next = opened(page).filter({ hasText: '= $240,000 + $140,000' });
  await expect(next).toBeInViewport();
});

test('a touch opens a figure’s explanation within the screen, and another closes it', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto(example);
  await figureIn(page, months).tap();
  const box = await opened(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(390);
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(opened(page)).toHaveCount(0);
});

test('an assumed value says so, and leads to the reason', { tag: '@both' }, async ({ page }) => {
  const because = reasonFor(copilot, 'plan.population.volumePerMonth') ?? 'a reason in the plan';
  await page.goto(example);
  await figureIn(page, '240,000').click();
  await expect(opened(page)).toContainText('240,000 contacts a month');
  await opened(page).getByRole('link', { name: 'assumed' }).click();
  const reason = page.locator(':target');
  await expect(reason).toContainText(because);
  // In sight, and under nothing: a click would reach it.
  await reason.click({ trial: true });
});

test('a figure leads to the calculator with its plan', async ({ page }) => {
  await page.goto(example);
  await figureIn(page, months).click();
  await opened(page).getByRole('link').click();
  await expect(page).toHaveURL('/calculators/payback/contact-center-copilot/');
  await expect(page.getByRole('main')).toContainText(months);
});

test('the published figures stand beside the recomputed ones', async ({ page }) => {
  await page.goto(example);
  const table = page.getByRole('group', { name: 'Published and recomputed figures' });
  const volume = table.getByRole('row', { name: /Calls a month/ });
  await expect(volume).toContainText('2,400,000');
  await expect(volume).toContainText('240,000');
  const phased = table.getByRole('row', { name: /from the start of the rollout/ });
  await expect(phased).toContainText('2.1 months');
  await expect(phased).toContainText('3.0 months');
});

test('a link in an explanation looks like a link of the text', async ({ page }) => {
  await page.goto(example);
  await page.getByRole('main').locator('td').getByRole('button', { name: '6.63' }).first().click();
  const colourOf = (link: Locator) => link.evaluate((element) => getComputedStyle(element).color);
  const expected = await colourOf(page.getByRole('main').locator('p > a').first());
  const links = opened(page).getByRole('link');
  await expect(links).toHaveCount(2);
  for (const link of await links.all()) expect(await colourOf(link)).toBe(expected);
});
