/** A reader judges pilot results before the model does. */
import type { Locator, Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';

const address = '/exercises/would-you-go/';

const round = (page: Page, title: RegExp): Locator =>
  page.locator('would-you-go section').filter({ has: page.getByRole('heading', { name: title }) });

async function answer(on: Locator, call: string, why: string): Promise<void> {
  await on.getByRole('radio', { name: call, exact: true }).check();
  await on.getByRole('radio', { name: why, exact: true }).check();
  await on.getByRole('button', { name: 'Compare with the model' }).click();
}

test('a right verdict with the right reason counts twice', { tag: '@both' }, async ({ page }) => {
  await page.goto(address);
  const errors = round(page, /Faster, and something else/);
  await expect(errors.getByText('What most people miss')).toBeHidden();
  await answer(errors, 'Stop', 'Compliance errors');
  await expect(errors.getByRole('status')).toHaveText(
    'You and the model say the same: stop. You found what decides it.',
  );
  await expect(errors.locator('details')).toContainText('a rollback line was crossed');
  await expect(errors.getByText('What most people miss')).toBeVisible();
  await expect(errors.getByText('The model’s verdict')).toBeFocused();
  // Whoever has seen the verdict cannot improve the answer.
  await expect(errors.getByRole('radio', { name: 'Go', exact: true })).toBeDisabled();
  await expect(errors.getByRole('button')).toHaveCount(0);
  await expect(page.locator('[data-score]')).toHaveText(
    '1 of 11 rounds answered. The verdict agrees in 1, the reason in 1.',
  );
  expect(await sidewaysScroll(page)).toBe(0);
});

test('where reader and model differ, the score names pages to read, and all starts again', async ({
  page,
}) => {
  await page.goto(address);
  await answer(round(page, /Better than in May/), 'Go', 'Nothing stands against it');
  const score = round(page, /Your score/);
  await expect(score).toContainText('1 of 11 rounds answered. The verdict agrees in 0');
  await expect(score.getByRole('listitem')).toHaveCount(2);
  await expect(score.getByRole('link').first()).toHaveAttribute(
    'href',
    '/playbooks/control-groups/',
  );
  await score.getByRole('button', { name: 'Start again' }).click();
  await expect(page.locator('[data-score]')).toContainText('Answer the rounds above');
  await expect(page.locator('would-you-go details[open]')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio', { disabled: true })).toHaveCount(0);
});

test('the rounds stand in the order of their file', async ({ page }) => {
  await page.goto(address);
  const titles = page.getByRole('heading', { level: 2, name: /^Round/ });
  await expect(titles.first()).toHaveText('Round 1: A good average');
  await expect(titles.nth(1)).toHaveText('Round 2: Faster, and something else');
  await expect(titles.last()).toHaveText('Round 11: A dull result');
});

test('a round is answered by keyboard alone', async ({ page }) => {
  await page.goto(address);
  const first = round(page, /A good average/);
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toContainText(
    'You and the model say the same: remediate.',
  );
});

test('nothing is wrong with an answered round', { tag: '@both' }, async ({ page }) => {
  await page.goto(address);
  await answer(round(page, /A dull result/), 'Go', 'Nothing stands against it');
  expect(await violations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each round has its results, and its verdict below', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('radio')).toHaveCount(0);
    const may = round(page, /Better than in May/);
    await expect(may.getByRole('row')).toHaveCount(5);
    await may.locator('summary').click();
    await expect(may.locator('details')).toContainText('compared with an earlier time');
  });
});
