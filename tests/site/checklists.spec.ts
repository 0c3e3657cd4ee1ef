/** Checklists: ticks stay with their items, in this browser, until they are taken back. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';

const path = '/checklists/sop/';
const id = 'sop-1-approve';

const checklist = (page: Page): Locator =>
  page.locator(`staircase-checklist[data-checklist=${id}]`);
const boxes = (page: Page): Locator => checklist(page).getByRole('checkbox');
const box = (page: Page, item: string): Locator => checklist(page).locator(`[data-item="${item}"]`);

/** The ids of the list's items, in their order. */
const itemIds = (page: Page): Promise<string[]> =>
  boxes(page).evaluateAll((all) => all.map((it) => it.getAttribute('data-item') ?? ''));

test('a tick stays when the page is loaded again', { tag: '@both' }, async ({ page }) => {
  await page.goto(path);
  await boxes(page).nth(1).check();
  await page.reload();
  await expect(boxes(page).nth(1)).toBeChecked();
  await expect(boxes(page).nth(0)).not.toBeChecked();
});

test('a tick can be set by keyboard and by its words', async ({ page }) => {
  await page.goto(path);
  await boxes(page).nth(0).focus();
  await page.keyboard.press('Space');
  await expect(boxes(page).nth(0)).toBeChecked();
  const words = checklist(page).locator('label:not(:has(a))').last();
  await words.locator('span').click();
  await expect(words.getByRole('checkbox')).toBeChecked();
});

test('ticks stay with their items when an item is inserted before them and others move', async ({
  page,
}) => {
  await page.goto(path);
  const [first = '', second = '', third = ''] = await itemIds(page);
  await box(page, second).check();
  // What a later edition of the page may be: a new item in front, the old ones in another order.
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      new RegExp(
        `(<li[^>]*>(?:(?!</li>).)*data-item="${first}".*?</li>)(.*?data-item="${third}".*?</li>)`,
        's',
      ),
      (_, moved: string, rest: string) => `${moved.replace(first, 'new-item')}${rest}${moved}`,
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  expect((await itemIds(page)).slice(0, 4)).toEqual(['new-item', second, third, first]);
  await expect(checklist(page).locator(':checked')).toHaveCount(1);
  await expect(box(page, second)).toBeChecked();
});

test('ticks of an item that has gone are not counted', async ({ page }) => {
  await page.goto(path);
  const total = (await itemIds(page)).length;
  await boxes(page).nth(0).check();
  const key = await page.evaluate(() =>
    Object.keys(localStorage).find((it) => /checklist/.test(it)),
  );
  await page.evaluate((it) => localStorage.setItem(it ?? '', '["gone-since"]'), key);
  await page.reload();
  await expect(checklist(page).getByRole('status')).toHaveText(`0 of ${total} done`);
});

test('progress is said and shown', async ({ page }) => {
  await page.goto(path);
  const total = (await itemIds(page)).length;
  const progress = checklist(page).getByRole('progressbar', { name: 'Items done' });
  await expect(progress).toHaveAttribute('max', String(total));
  await boxes(page).nth(0).check();
  await boxes(page).nth(3).check();
  await expect(checklist(page).getByRole('status')).toHaveText(`2 of ${total} done`);
  await expect(progress).toHaveAttribute('value', '2');
});

test('a list of one kind does not count the ticks of another', async ({ page }) => {
  await page.goto(path);
  await boxes(page).nth(0).check();
  const others = page.locator(`staircase-checklist:not([data-checklist=${id}])`);
  await expect(others.getByRole('status').first()).toHaveText(/^0 of/);
});

test('reset asks first, and keeps the ticks when told to', async ({ page }) => {
  await page.goto(path);
  await boxes(page).nth(0).check();
  await checklist(page).getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Keep ticks' }).click();
  await expect(boxes(page).nth(0)).toBeChecked();
});

test('reset removes the ticks, and undo brings them back', async ({ page }) => {
  await page.goto(path);
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await checklist(page).getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Remove ticks' }).click();
  await expect(checklist(page).locator(':checked')).toHaveCount(0);
  await checklist(page).getByRole('button', { name: 'Undo' }).click();
  await expect(boxes(page).nth(0)).toBeChecked();
  await expect(boxes(page).nth(2)).toBeChecked();
  await page.reload();
  await expect(checklist(page).locator(':checked')).toHaveCount(2);
});

test('Escape answers the question with no', async ({ page }) => {
  await page.goto(path);
  await boxes(page).nth(0).check();
  await checklist(page).getByRole('button', { name: 'Reset' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(boxes(page).nth(0)).toBeChecked();
});

test('where the browser keeps nothing, ticks work for the visit and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is blocked', 'SecurityError');
      },
    });
  });
  await page.goto(path);
  await boxes(page).nth(0).check();
  await expect(boxes(page).nth(0)).toBeChecked();
  await expect(checklist(page).getByRole('status')).toHaveText(/^1 of/);
  await expect(checklist(page).getByText(/ticks last until you leave the page/)).toBeVisible();
});

test('a gate’s checklist has its questions and artifacts and keeps its ticks too', async ({
  page,
}) => {
  await page.goto('/checklists/gate-checklists/');
  const gate = page.locator('staircase-checklist').nth(2);
  await gate.getByRole('checkbox', { name: /Pilot report/ }).check();
  await page.reload();
  await expect(gate.getByRole('checkbox', { name: /Pilot report/ })).toBeChecked();
});

test('a printed checklist has its items and boxes, and no buttons', async ({ page }) => {
  await page.goto(path);
  await boxes(page).nth(0).check();
  await page.emulateMedia({ media: 'print' });
  for (const item of await boxes(page).all()) await expect(item).toBeVisible();
  await expect(checklist(page).getByRole('button')).toHaveCount(0);
});
