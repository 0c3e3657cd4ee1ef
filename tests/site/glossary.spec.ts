/** A term of the text opens to its meaning, by keyboard, by touch and without JavaScript. */
import type { Locator, Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';

const page = '/playbooks/cohort-size/';

const term = (on: Page, name: string): Locator =>
  on.getByRole('main').getByRole('button', { name, exact: true });

const opened = (on: Page): Locator => on.locator('[popover]:popover-open');

test('a term opens by keyboard to its meaning, and Escape gives the focus back', async ({
  page: browser,
}) => {
  await browser.goto(page);
  await term(browser, 'control group').focus();
  await browser.keyboard.press('Enter');
  await expect(opened(browser)).toContainText('Comparable people who work without the automation');
  await browser.keyboard.press('Tab');
  await expect(opened(browser).getByRole('link')).toBeFocused();
  await browser.keyboard.press('Escape');
  await expect(opened(browser)).toHaveCount(0);
  await expect(term(browser, 'control group')).toBeFocused();
});

test('a meaning leads to its entry in the glossary', async ({ page: browser }) => {
  await browser.goto(page);
  await term(browser, 'control group').click();
  await opened(browser).getByRole('link', { name: 'In the glossary' }).click();
  await expect(browser).toHaveURL('/community/glossary/#control-group');
  await expect(browser.locator(':target')).toContainText('comparison group');
  await expect(browser.locator(':target')).toBeInViewport();
});

test('a touch opens a meaning within the screen', { tag: '@phone' }, async ({ page: browser }) => {
  await browser.goto(page);
  await term(browser, 'control group').tap();
  const box = await opened(browser).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(390);
  await browser.getByRole('heading', { level: 1 }).tap();
  await expect(opened(browser)).toHaveCount(0);
});

test('nothing is wrong with an open meaning', { tag: '@both' }, async ({ page: browser }) => {
  await browser.goto(page);
  await term(browser, 'control group').click();
  expect(await violations(browser)).toEqual([]);
});

test('on paper a term is a word like the others', async ({ page: browser }) => {
  await browser.goto(page);
  await browser.emulateMedia({ media: 'print' });
  const line = await term(browser, 'control group').evaluate(
    (button) => getComputedStyle(button).textDecorationLine,
  );
  expect(line).toBe('none');
  await expect(browser.getByText('Comparable people who work')).toBeHidden();
});

test('the letters lead to the terms that begin with them', { tag: '@both' }, async ({
  page: browser,
}) => {
  await browser.goto('/community/glossary/');
  await browser.getByRole('navigation', { name: 'Terms by first letter' }).getByText('S').click();
  await expect(browser.getByRole('heading', { name: 'S', exact: true })).toBeInViewport();
  expect(await sidewaysScroll(browser)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term opens to its meaning', async ({ page: browser }) => {
    await browser.goto(page);
    await term(browser, 'control group').click();
    await expect(opened(browser)).toContainText('Comparable people who work');
  });
});
