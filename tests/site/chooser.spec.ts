/** A few answers lead to a strategy, by keyboard, from a shared address and back again. */
import type { Locator, Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';

const address = '/playbooks/strategy-chooser/';
/** A copilot whose drafts colleagues check: the staircase. In front of customers: shadow. */
const copilot = '?goal=readiness&production=yes&harm=correctable&reach=staff&expertise=enough';
const inFrontOfCustomers = copilot.replace('staff', 'outside');

const chooser = (page: Page): Locator => page.locator('staircase-chooser');
const status = (page: Page): Locator => chooser(page).getByRole('status');
const outcomes = (page: Page): Locator =>
  chooser(page).locator('[data-outcome]').filter({ visible: true });

test('five answers lead to a strategy, with a reason and what would change it', {
  tag: '@both',
}, async ({ page }) => {
  await page.goto(address);
  await expect(status(page)).toHaveText('5 questions are left.');
  await expect(outcomes(page)).toHaveCount(0);
  for (const answer of [
    'Whether people, support and systems are ready for it',
    'Perhaps',
    'Cause harm that can be put right',
    'Colleagues who can judge an output',
  ])
    await chooser(page).getByRole('radio', { name: answer }).check();
  await expect(status(page)).toHaveText('One question is left.');
  await chooser(page)
    .getByRole('group', { name: /people to build/ })
    .getByLabel('No')
    .check();
  await expect(status(page)).toContainText('Begin with: Vendor-assisted pilot');
  await expect(status(page)).toContainText('You lack the people to build and judge it.');
  await expect(outcomes(page)).toHaveCount(1);
  await expect(outcomes(page)).toContainText('Watch out for');
  await expect(chooser(page)).toContainText(/“Yes” leads to: The staircase/);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the answers stand in the address, and going back takes the last one back', async ({
  page,
}) => {
  await page.goto(address + copilot);
  await expect(status(page)).toContainText('Begin with: The staircase');
  await chooser(page)
    .getByRole('radio', { name: /Customers, patients or citizens/ })
    .check();
  await expect(status(page)).toContainText('Begin with: Shadow deployment');
  await expect(page).toHaveURL(address + inFrontOfCustomers);
  await page.goBack();
  await expect(status(page)).toContainText('Begin with: The staircase');
  await expect(chooser(page).getByRole('radio', { name: /Colleagues/ })).toBeChecked();
  await page.goForward();
  await expect(status(page)).toContainText('Begin with: Shadow deployment');
});

test('it is answered by keyboard alone', async ({ page }) => {
  await page.goto(address);
  await chooser(page).getByRole('radio').first().focus();
  for (let question = 0; question < 5; question += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await expect(status(page)).toContainText('Begin with: Lean experiment loops');
  await expect(chooser(page).getByRole('button', { name: 'Clear the answers' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('5 questions are left.');
  await expect(page).toHaveURL(address);
});

test('an answer that no question knows is left out', async ({ page }) => {
  await page.goto(`${address}?goal=fame&harm=serious`);
  await expect(status(page)).toHaveText('4 questions are left.');
});

test('nothing is wrong with an answered chooser', { tag: '@both' }, async ({ page }) => {
  await page.goto(address + copilot);
  await expect(status(page)).toContainText('Begin with');
  await chooser(page).locator('summary').click();
  expect(await violations(page)).toEqual([]);
});

test('big bang or phased is asked on its page', async ({ page }) => {
  await page.goto('/playbooks/big-bang-or-phased/');
  for (const answer of [/letters, payments/, 'Days or weeks later', 'A day'])
    await chooser(page).getByRole('radio', { name: answer }).check();
  await chooser(page)
    .getByRole('group', { name: /worst plausible/ })
    .getByLabel('Yes')
    .check();
  await chooser(page)
    .getByRole('group', { name: /one week/ })
    .getByLabel('Yes')
    .check();
  await expect(status(page)).toContainText('Roll out: In steps');
  await expect(status(page)).toContainText('shows late and cannot be undone');
  await chooser(page)
    .getByRole('group', { name: /one week/ })
    .getByLabel('No, only some')
    .check();
  await expect(status(page)).toContainText(/cannot be undone.*Trainers, support or leads limit/);
});

test('from the home page to the chooser in one click', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'which pilot strategy fits' }).click();
  await expect(page).toHaveURL(address);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules and every outcome can be read', async ({ page }) => {
    await page.goto(address);
    await expect(chooser(page).getByRole('radio')).toHaveCount(0);
    await expect(outcomes(page)).toHaveCount(4);
    await chooser(page).locator('summary').click();
    // Eight rules and the row of heads.
    await expect(chooser(page).getByRole('row')).toHaveCount(9);
    await expect(chooser(page).getByRole('row').last()).toContainText('Yes or Perhaps');
  });
});

test.describe('on paper', () => {
  test('the answers given and what they lead to, without the other outcomes', async ({ page }) => {
    await page.goto(address + copilot);
    await expect(status(page)).toContainText('Begin with');
    await page.emulateMedia({ media: 'print' });
    await expect(status(page)).toBeVisible();
    await expect(outcomes(page)).toHaveCount(1);
    await expect(chooser(page).getByText('Colleagues who can judge an output')).toBeVisible();
    await expect(chooser(page).getByText('Only the people who try it')).toBeHidden();
  });

  test('every outcome, where nothing is answered yet', async ({ page }) => {
    await page.goto(address);
    await expect(status(page)).toContainText('5 questions are left.');
    await page.emulateMedia({ media: 'print' });
    await expect(status(page)).toBeHidden();
    await expect(outcomes(page)).toHaveCount(4);
  });
});
