/** Pilot results in the workbench: from what was measured to a verdict, and what the plan says of it. */
import type { Locator, Page } from '@playwright/test';
import { type Plan, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { openWorkbench } from './support/workbench.ts';

/** The worked example before its pilot. */
const before: Plan = {
  ...copilot,
  metrics: copilot.metrics.map(({ observed: _measured, ...metric }) => metric),
};

const outcome = (page: Page) => page.locator('.bench-outcome');
const result = (page: Page, metric: string) =>
  page
    .locator('.bench-results > li')
    .filter({ hasText: `${metric}: ` })
    .first();
const paste = (page: Page) => page.getByRole('textbox', { name: /^Paste the table/ });
const cell = (page: Page, metric: string, week: number) =>
  page.getByRole('textbox', { name: `${metric}, week ${week}`, exact: true });

async function typeResult(page: Page, metric: string, value: string): Promise<Locator> {
  const item = result(page, metric);
  const field = item.getByRole('textbox', { name: `${metric} in the pilot` });
  if (!(await field.isVisible())) await item.getByText(`Type the result of ${metric}`).click();
  await field.fill(value);
  return item;
}

test('the results of the source give the verdicts of the source', {
  tag: '@both',
}, async ({ page }) => {
  await openWorkbench(page, 'results', before);
  await expect(outcome(page)).toContainText('No verdict yet');
  const aht = await typeResult(page, 'Average handle time', '6.63');
  await expect(aht).toContainText('Met. 6.63 minutes (−11.6%)');
  await expect(aht).toContainText('To rule out chance, type the number measured');
  await expect(await typeResult(page, 'Customer satisfaction', '4')).toContainText('Met. 4 points');
  await expect(await typeResult(page, 'Compliance errors', '1.5')).toContainText('Met. 1.5%');
  await expect(await typeResult(page, 'Agent adoption', '87')).toContainText('Met. 87%');
  await expect(outcome(page)).toHaveText(
    'Go, by the values: every threshold is met. Chance is not ruled out.',
  );
  await page.reload();
  await expect(outcome(page)).toContainText('Go, by the values');
});

test('a missed metric, an inconclusive one and a crossed rollback line are told apart', async ({
  page,
}) => {
  await openWorkbench(page, 'results', copilot);
  const aht = await typeResult(page, 'Average handle time', '7');
  await expect(aht).toContainText('Missed. 7 minutes (−6.7%)');
  await expect(outcome(page)).toContainText('Remediate');

  await typeResult(page, 'Average handle time', '6.63');
  await aht.getByRole('textbox', { name: 'Average handle time: number measured' }).fill('120');
  await aht.getByRole('textbox', { name: 'Average handle time: spread in the pilot' }).fill('2.4');
  await aht.getByRole('radio', { name: /^a control group/ }).check();
  const control = {
    'Average handle time where it was not used': '7.5',
    'Average handle time: number measured for comparison': '1,080',
    'Average handle time: spread in the comparison': '2.5',
  };
  for (const [name, text] of Object.entries(control))
    await aht.getByRole('textbox', { name }).fill(text);
  // R, Welch: −1.328 to −0.412.
  await expect(aht).toContainText(
    'Inconclusive. 6.63 minutes. By chance it could be anything from 6.17 minutes to 7.09',
  );

  const errors = await typeResult(page, 'Compliance errors', '3.5');
  await expect(errors).toContainText('Past the rollback line: 3.5%, at 3%.');
  await expect(outcome(page)).toHaveText('Stop: Compliance errors went past the rollback line.');
});

test('weekly values are pasted from a spreadsheet with commas or semicolons', async ({ page }) => {
  await openWorkbench(page, 'results', copilot);
  await paste(page).fill('week,aht,aht n\n1,7.4,18000\n2,6.2,6000');
  const preview = page.getByRole('region', { name: 'What was read' });
  await expect(preview).toContainText('7.4 minutes');
  await page.getByRole('button', { name: 'Take over these 4 values' }).click();
  await expect(cell(page, 'Average handle time', 2)).toHaveValue('6.2');
  await paste(page).fill('week;Agent adoption %\n1;61,5\n2;87');
  await expect(preview).toContainText('61.5%');
  await page.getByRole('button', { name: 'Take over these 2 values' }).click();
  await expect(cell(page, 'Agent adoption', 1)).toHaveValue('61.5');
  await expect(cell(page, 'Average handle time', 1)).toHaveValue('7.4');

  const item = result(page, 'Average handle time');
  await item.getByText('Type the result of Average handle time').click();
  // (7.4 × 18,000 + 6.2 × 6,000) ÷ 24,000.
  await expect(item).toContainText(
    'the weeks amount to 7.1 minutes, their mean, each week weighted',
  );
  await item.getByRole('button', { name: /^Use the weeks/ }).click();
  await expect(item).toContainText('Missed. 7.1 minutes');
});

test('a broken table says where it is broken, and is kept until it is mended', {
  tag: '@both',
}, async ({ page }) => {
  await openWorkbench(page, 'results', copilot);
  await paste(page).fill('week,aht,adopion\n1,7.4,0.6\n2,seven,0.7');
  const box = page.getByRole('region', { name: 'From a spreadsheet or CSV file' });
  await expect(box).toContainText('Row 1, column 3: no metric is called “adopion”');
  await expect(box).toContainText('Row 3, column 2: “seven” is no number');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(paste(page)).toHaveValue(/seven/);
  await expect(cell(page, 'Average handle time', 1)).toHaveCount(0);
});

test('a file is dropped or chosen, and one that is too large leaves the text alone', async ({
  page,
}) => {
  await openWorkbench(page, 'results', copilot);
  const box = page.getByRole('region', { name: 'From a spreadsheet or CSV file' });
  const file = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['week,csat\n1,4.3\n'], 'weeks.csv', { type: 'text/csv' }));
    return transfer;
  });
  await box.dispatchEvent('drop', { dataTransfer: file });
  await expect(box).toContainText('4.3 points');
  const chooser = box.getByLabel('Or choose a file');
  await chooser.setInputFiles({
    name: 'huge.csv',
    mimeType: 'text/csv',
    buffer: Buffer.alloc(2_000_001, 'x'),
  });
  await expect(box).toContainText('huge.csv is larger than 2 MB. Nothing was read');
  await expect(paste(page)).toHaveValue('week,csat\n1,4.3\n');
  await chooser.setInputFiles({
    name: 'more.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('week,csat\n1,4.2\n2,4.1\n'),
  });
  await box.getByRole('button', { name: 'Take over these 2 values' }).click();
  await expect(cell(page, 'Customer satisfaction', 2)).toHaveValue('4.1');
});

test('a verdict is reached by keyboard alone', async ({ page }) => {
  await openWorkbench(page, 'results', before);
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  const field = page.getByRole('textbox', { name: 'Average handle time in the pilot' });
  await page.locator('.bench-results summary').first().focus();
  await press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('6.63');
  await expect(result(page, 'Average handle time')).toContainText('Met. 6.63 minutes');
  const add = page.getByRole('button', { name: 'Add a week' });
  await add.focus();
  await press('Enter');
  await expect(cell(page, 'Average handle time', 1)).toBeFocused();
  await page.keyboard.type('7.4');
  await press('Tab');
  await expect(cell(page, 'Customer satisfaction', 1)).toBeFocused();
  const chart = page.getByRole('figure').filter({ hasText: 'Average handle time: Met' });
  const explorer = chart.getByRole('slider');
  await explorer.focus();
  await press('ArrowRight');
  await expect(explorer).toHaveAttribute('aria-valuetext', 'Threshold 6.75 minutes');
});

test('what is missing leads to its field, and the field has the focus', async ({ page }) => {
  await openWorkbench(page, 'idea', before);
  const says = page.getByRole('complementary', { name: 'What the plan says' });
  await says.getByRole('link', { name: 'Compliance errors in the pilot' }).click();
  await expect(page).toHaveURL(/#results$/);
  await expect(page.getByRole('textbox', { name: 'Compliance errors in the pilot' })).toBeFocused();
});

test('on a phone one line stays in sight and opens to all that the plan says', {
  tag: '@phone',
}, async ({ page }) => {
  await openWorkbench(page, 'results', copilot);
  const line = page.getByRole('button', { name: /Show all that the plan says$/ });
  await expect(line).toBeInViewport();
  await expect(line).toContainText('Go, by the values');
  await page.getByRole('button', { name: 'Add a week' }).click();
  await expect(line).toBeInViewport();
  await line.click();
  await expect(
    page.getByRole('heading', { name: 'When is the investment back?' }),
  ).toBeInViewport();
  expect(await sidewaysScroll(page)).toBe(0);
});

test('thirty metrics with their weeks stay readable', { tag: '@both' }, async ({ page }) => {
  const weekly = [1, 2, 3].map((week) => ({ week, value: 7 - week / 10, n: 1000 }));
  const many: Plan = {
    ...copilot,
    metrics: [
      ...copilot.metrics,
      ...Array.from({ length: 26 }, (_, index) => ({
        id: `extra-${index}`,
        name: `Secondary metric number ${index + 1}`,
        role: 'secondary' as const,
        kind: 'mean' as const,
        unit: 'minute',
        better: 'lower' as const,
        baseline: 7,
        threshold: { relativeChange: -0.05 },
        observed: { value: 6.6 },
        weekly,
      })),
    ],
  };
  await openWorkbench(page, 'results', many);
  await expect(page.locator('.bench-results > li')).toHaveCount(30);
  await page.getByRole('combobox', { name: 'Weekly values of' }).selectOption('extra-25');
  await expect(cell(page, 'Secondary metric number 26', 3)).toHaveValue('6.7');
  await expect(cell(page, 'Average handle time', 3)).toHaveCount(0);
  expect(await sidewaysScroll(page)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in ${colorScheme}, with verdicts of every kind`, {
    tag: '@both',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const measured = writePlan(
      writePlan(copilot, 'metrics.compliance-errors.observed', { value: 0.035, n: 2000 }),
      'metrics.aht.weekly',
      [
        { week: 1, value: 8.1, n: 18_000, control: { value: 7.5 } },
        { week: 2, value: 6.6, n: 18_000, control: { value: 7.6 } },
      ],
    );
    await openWorkbench(page, 'results', measured);
    await expect(outcome(page)).toContainText('Stop');
    await typeResult(page, 'Average handle time', '6.9');
    expect(await violations(page)).toEqual([]);
  });
}
