/** A tabletop exercise is played by mouse, by keyboard and on a phone, and read without JavaScript. */
import type { Locator, Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';

const address = '/exercises/friday-refunds/';

const tabletop = (page: Page): Locator => page.locator('staircase-tabletop');
const shown = (page: Page): Locator =>
  tabletop(page).locator('[data-node]').filter({ visible: true });
const choose = (page: Page, name: RegExp): Promise<void> =>
  shown(page).getByRole('link', { name }).click();

const toTheGoodEnd = [
  /suggestions searched for the same refund/,
  /Switch off suggestions about refunds/,
  /Save the logs/,
  /Agents say that it is being checked/,
  /Back on once amounts need approval/,
];

test('choices lead to a debrief that names them', { tag: '@both' }, async ({ page }) => {
  await page.goto(address);
  await expect(shown(page)).toHaveCount(1);
  await expect(tabletop(page).getByText('She needs a quarter of an hour')).toBeHidden();
  await choose(page, /Thank her/);
  const log = page.getByRole('region', { name: 'What happened so far' });
  await expect(log).toContainText('Friday, 18:10. You: Thank her');
  await expect(log).toContainText('It costs: An hour in which nobody looks.');
  await choose(page, /Switch off, and have/);
  await choose(page, /Save the logs/);
  await choose(page, /Send all of them a message/);
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('Ending: Taken back in a hurry');
  await expect(shown(page)).toContainText('2 of your 4 choices were those of good practice.');
  await expect(shown(page)).toContainText(/Better: Have the afternoon’s suggestions searched/);
  await expect(shown(page).getByRole('link', { name: 'Communications plan' })).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

test('good practice ends well, by keyboard alone', async ({ page }) => {
  await page.goto(address);
  for (const name of toTheGoodEnd) {
    await shown(page).getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(shown(page).getByRole('heading', { level: 3 })).toBeFocused();
  }
  await expect(shown(page)).toContainText('Contained, and the pilot is better for it');
  await expect(shown(page)).toContainText('5 of your 5 choices were those of good practice.');
});

test('a choice is taken back, and all starts again', async ({ page }) => {
  await page.goto(address);
  await choose(page, /Thank her/);
  await choose(page, /be careful/);
  await expect(shown(page)).toContainText('Friday, 19:30');
  await page.getByRole('button', { name: 'Take the last choice back' }).click();
  await expect(shown(page)).toContainText('Friday, 19:05');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(shown(page)).toContainText('Friday, 18:10');
  await expect(page.getByRole('button', { name: 'Start again' })).toBeHidden();
});

test('the browser’s ways back and forward and a reload keep the choices', async ({ page }) => {
  await page.goto(address);
  await choose(page, /Thank her/);
  await choose(page, /be careful/);
  await expect(page).toHaveURL(`${address}?choices=wait.careful`);
  await page.reload();
  await expect(shown(page)).toContainText('Friday, 19:30');
  await page.goBack();
  await expect(shown(page)).toContainText('Friday, 19:05');
  await page.goForward();
  await expect(shown(page)).toContainText('Friday, 19:30');
  await expect(page.getByRole('region', { name: 'What happened so far' })).toContainText(
    'It costs: You no longer know',
  );
  await page.goBack();
  await page.goBack();
  await expect(shown(page)).toContainText('Friday, 18:10');
  await expect(page).toHaveURL(address);
});

test('of an address, the choices that can be made are made', async ({ page }) => {
  await page.goto(`${address}?choices=search.topic-off.nonsense.go-home`);
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('Later that evening');
  await page.goto(`${address}?choices=nonsense`);
  await expect(shown(page)).toContainText('Friday, 18:10');
});

test('a screen reader says what came of a choice with the next heading', async ({ page }) => {
  await page.goto(address);
  await choose(page, /Thank her/);
  const heading = shown(page).getByRole('heading', { level: 3 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAccessibleName('Friday, 19:05');
  await expect(heading).toHaveAccessibleDescription(/You: Thank her.*She will\. In the meantime/);
});

test('the other scenario is played to its best end and from there again', async ({ page }) => {
  await page.goto('/exercises/silent-drift/');
  for (const name of [
    /Compare the inputs/,
    /Hide the flag, tell all four wards/,
    /Review everybody/,
    /Take it to clinical governance/,
    /Two weeks in shadow/,
  ])
    await choose(page, name);
  await expect(shown(page)).toContainText('5 of your 5 choices were those of good practice.');
  await expect(shown(page)).toContainText('That is what good looks like. Tell the wards first.');
  await shown(page).getByRole('button', { name: 'Start again' }).click();
  await expect(shown(page)).toContainText('Monday, 07:30');
});

test('nothing is wrong at a start and at an ending', { tag: '@both' }, async ({ page }) => {
  await page.goto(address);
  expect(await violations(page)).toEqual([]);
  for (const name of toTheGoodEnd) await choose(page, name);
  expect(await violations(page)).toEqual([]);
});

test('on paper it is the facilitator’s script', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(16);
  await expect(tabletop(page).getByText('She needs a quarter of an hour')).toBeVisible();
  await expect(tabletop(page).getByText(/^What good looks like: One confirmed case/)).toBeVisible();
  // A facilitator finds the next situation by its number, and sees which choice was good practice.
  await expect(tabletop(page).getByText('Goes on at 3 (Friday, 19:05).')).toBeVisible();
  await expect(tabletop(page).getByText(/^Goes on at 2 .*Good practice\.$/)).toBeVisible();
  await expect(shown(page).nth(2)).toContainText(/^\s*3\.\s+Friday, 19:05/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every situation can be read, and a choice leads to what follows', async ({ page }) => {
    await page.goto(address);
    await expect(shown(page)).toHaveCount(16);
    await tabletop(page)
      .getByRole('link', { name: /Thank her/ })
      .click();
    await expect(page.locator(':target')).toHaveText('3. Friday, 19:05');
    await expect(page.locator(':target')).toBeInViewport();
  });
});
