/** The risk register in the workbench: add, rate, find, remove; the matrix on a phone and by keyboard. */
import { type Plan, parsePlan } from '../../src/model/index.ts';
import { begun } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { openWorkbench } from './support/workbench.ts';

const registered: Plan = {
  ...begun,
  risks: [
    {
      id: 'letters',
      title: 'A draft promises relief that policy does not offer',
      likelihood: 4,
      impact: { operational: 2, compliance: 4, reputational: 4 },
      control: 'Approved clauses only',
      owner: 'operations-lead',
      function: 'manage',
      residual: { likelihood: 2, impact: { compliance: 4 } },
    },
    { id: 'stops', title: 'The queue stops', likelihood: 3, impact: { operational: 5 } },
    {
      id: 'worse',
      title: 'Officers approve unread',
      likelihood: 2,
      impact: { compliance: 3 },
      residual: { likelihood: 5, impact: { compliance: 5 } },
    },
  ],
};

test('a register is begun from usual risks, rated, and is there after a reload', {
  tag: '@both',
}, async ({ page }) => {
  await openWorkbench(page, 'risks', begun);
  await expect(page.getByText('No risk is listed yet')).toBeVisible();
  await page.getByText('Risks that pilots of AI often have').click();
  await page.getByRole('button', { name: /^Add: Personal data is typed into prompts/ }).click();
  await expect(page.getByLabel('Risk', { exact: true })).toBeFocused();
  const before = page.getByRole('group', { name: /^Before the control/ });
  await before.getByLabel('Likelihood').selectOption('3 Possible');
  await before.getByLabel('Compliance impact').selectOption('5 Severe');
  await expect(before).toContainText('Extreme');
  const extreme = page.getByRole('cell', { name: /^Extreme, one risk:/ });
  await expect(extreme.getByRole('button', { name: /^Risk 1: Personal data/ })).toBeVisible();
  await page.reload();
  await expect(page.getByText('One risk.', { exact: true })).toBeVisible();
  await expect(extreme).toHaveCount(1);
  await expect(page.getByText('Map: one control')).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

test('an emptied title keeps the last one until another is typed', async ({ page }) => {
  await openWorkbench(page, 'risks', registered);
  await page
    .getByText(/^Rating, control, owner/)
    .nth(1)
    .click();
  const title = page.getByLabel('Risk', { exact: true });
  await title.fill('');
  await title.blur();
  await expect(page.getByText('Until then the last one counts')).toBeVisible();
  await expect(page.getByRole('heading', { name: '2. The queue stops' })).toBeVisible();
  await page.reload();
  await page
    .getByText(/^Rating, control, owner/)
    .nth(1)
    .click();
  await expect(title).toHaveValue('');
  await title.fill('La cola se detiene: señal débil 🚦');
  await expect(page.getByRole('heading', { name: /2\. La cola se detiene/ })).toBeVisible();
});

test('a risk is found by filter, removed, and put back', async ({ page }) => {
  await openWorkbench(page, 'risks', registered);
  const filter = page.getByRole('group', { name: 'Show', exact: true });
  await filter.getByLabel('Band').selectOption('Extreme');
  await expect(page.getByText('2 of 3 risks.')).toBeVisible();
  await filter.getByLabel('Function').selectOption('Manage');
  await expect(page.getByText('0 of 3 risks.')).toBeVisible();
  await filter.getByLabel('Function').selectOption('All');
  await page
    .getByText(/^Rating, control, owner/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Remove: The queue stops' }).click();
  const back = page.getByRole('button', { name: 'Put it back' });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('All 3 risks.')).toBeVisible();
  const stored = await page.evaluate(() => localStorage.getItem('staircase.plan.plan-1') ?? '');
  const read = parsePlan(JSON.parse(stored).plan);
  expect(read.ok && read.plan.risks).toEqual(registered.risks);
});

test('the matrix leads to its risks by keyboard, and is a table too', async ({ page }) => {
  await openWorkbench(page, 'risks', registered);
  await page.getByLabel('After control').check();
  const inMatrix = page.getByRole('button', { name: 'Risk 3: Officers approve unread' });
  await expect(page.getByRole('cell', { name: /^Extreme, one risk:/ })).toHaveCount(1);
  await inMatrix.focus();
  await page.keyboard.press('Enter');
  const entry = page.getByRole('listitem').filter({ hasText: '3. Officers approve unread' });
  await expect(entry.locator('summary')).toBeFocused();
  await expect(entry).toContainText('After its control this risk is rated higher than before.');
  await page.getByText('The ratings as a table').click();
  await expect(page.getByRole('row', { name: /3\. Officers approve unread/ })).toContainText(
    '5 Almost certain',
  );
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the register is accessible in ${colorScheme}`, { tag: '@both' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openWorkbench(page, 'risks', registered);
    await page
      .getByText(/^Rating, control, owner/)
      .first()
      .click();
    await page.getByText('The ratings as a table').click();
    await page.getByText('Risks that pilots of AI often have').click();
    await expect(page.getByLabel('Note')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
