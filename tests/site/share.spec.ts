/** What can be taken away from a calculator: links, copies, tables, drawings. */
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { analyse, writePlan } from '../../src/model/index.ts';
import { packPlan } from '../../src/workbench/link.ts';
import { copilot, expansion } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/journey.ts';

const path = '/calculators/payback/';
const volume = 'population.volumePerMonth';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function take({ island }: Calculator, label: string): Promise<void> {
  await island.getByText('Copy or share this result').click();
  await island.getByRole('button', { name: label }).click();
}

async function downloaded(page: Page, { island }: Calculator, label: string): Promise<Buffer> {
  const chart = island.getByRole('figure').first();
  await chart.getByText('Download this chart').click();
  const arrives = page.waitForEvent('download');
  await chart.getByRole('button', { name: label }).click();
  return readFile(await (await arrives).path());
}

const notice = ({ island }: Calculator): Locator => island.locator('.calc-notice');

async function linkTo(plan = copilot): Promise<string> {
  const packed = await packPlan(plan);
  if (!packed.ok) throw new Error(packed.problem.code);
  return `${path}#plan=${packed.value}`;
}

test('a link opens the same answer elsewhere, for that visit, and can be discarded', async ({
  page,
  browser,
}) => {
  const here = await Calculator.on(page, path, 'payback');
  const own = (await here.answer.textContent()) ?? '';
  await here.field(volume).fill('310,500');
  const answer = (await here.answer.textContent()) ?? '';
  expect(answer).not.toBe(own);
  await take(here, 'Copy link');
  await expect(here.island.getByText(/^Link copied/)).toBeVisible();
  const link = await copied(page);
  expect(link).toMatch(/\/calculators\/payback\/#plan=[\w-]+$/);

  const elsewhere = await browser.newContext();
  const there = await Calculator.on(await elsewhere.newPage(), link, 'payback');
  await expect(notice(there)).toContainText('This is the shared plan “Contact-center copilot”');
  await expect(there.answer).toHaveText(answer);
  await expect(there.field(volume)).toHaveValue('310,500');
  await notice(there).getByRole('button', { name: 'Discard the shared plan' }).click();
  await expect(there.answer).toHaveText(own);
  await expect(notice(there)).toBeEmpty();
  expect(there.island.page().url()).not.toContain('#plan=');
  await elsewhere.close();
});

test('a shared plan opens in the workbench, as it came or as it was changed', async ({ page }) => {
  const plan = { ...copilot, title: 'From a colleague' };
  for (const text of [undefined, '100,000']) {
    const shared = await Calculator.on(page, await linkTo(plan), 'payback');
    await page.reload();
    await expect(notice(shared)).toContainText('shared plan');
    await shared.comesAlive();
    if (text) {
      await shared.field(volume).fill(text);
      await expect(shared.island).toContainText('These are your own numbers for the shared plan');
    }
    await page.getByRole('link', { name: 'Open this plan in the workbench' }).click();
    await expect(page).toHaveURL(/\/workbench\/#idea$/);
    await expect(page.locator('.bench-title')).toContainText('From a colleague');
    await expect(
      page.getByRole('textbox', { name: 'Contacts in scope a month', exact: true }),
    ).toHaveValue(text ?? '240,000');
  }
});

test('what is typed into a shared plan leaves the page’s own plan as it was', async ({ page }) => {
  const own = await Calculator.on(page, path, 'payback');
  await own.field(volume).fill('250,000');
  const shared = await Calculator.on(page, await linkTo(), 'payback');
  await page.reload();
  await expect(notice(shared)).toContainText('shared plan');
  await expect(shared.field(volume)).toHaveValue('240,000');
  await shared.field(volume).fill('100,000');
  await notice(shared).getByRole('button').click();
  await expect(own.field(volume)).toHaveValue('250,000');
});

const bad: readonly [string, string, RegExp][] = [
  ['cut off', 'eJyrVkrLz1eyUkpKLFKqBQAxHgTV', /damaged/],
  ['no base 64', '%%%', /damaged/],
  ['too long', 'A'.repeat(9_000), /too long/],
  [
    'no plan',
    deflateSync('{"schema":9}').toString('base64url'),
    /no valid plan: schema, expected 2/,
  ],
];

for (const [name, packed, said] of bad)
  test(`a link that is ${name} says so and leaves the page’s plan`, async ({ page }) => {
    const calculator = await Calculator.on(page, `${path}#plan=${packed}`, 'payback');
    await expect(notice(calculator)).toContainText(said);
    await calculator.shows(['payback.months', 'payback.benefitPerYear'], analyse(copilot));
  });

test('another plan of the library can be chosen, and what was typed is kept for each', async ({
  page,
}) => {
  const calculator = await Calculator.on(page, path, 'payback');
  await calculator.field(volume).fill('250,000');
  const plans = calculator.island.getByRole('combobox', { name: 'Plan' });
  await plans.selectOption({ label: expansion.title });
  await calculator.shows(['payback.months', 'payback.investment'], analyse(expansion));
  await plans.selectOption({ label: `Your version of ${copilot.title}` });
  const typed = analyse(writePlan(copilot, volume, 250_000));
  await calculator.shows(['payback.months', 'payback.investment'], typed);
});

test('the result is copied as text and as Markdown', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'payback');
  const answer = (await calculator.answer.textContent()) ?? '';
  await take(calculator, 'Copy as text');
  await expect(calculator.island.getByText('Result copied as text.')).toBeVisible();
  const text = await copied(page);
  expect(text.startsWith(`${answer}\n\nKey figures\n- `)).toBe(true);
  expect(text).toContain('- Annual benefit: $2.63M a year\n');
  expect(text).toContain('Assumed, not measured\n- Contacts in scope a month, 240,000');
  expect(text).toMatch(/Plan: Contact-center copilot\nhttp\S+#plan=[\w-]+\n$/);
  await calculator.island.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(calculator.island.getByText('Result copied as Markdown.')).toBeVisible();
  const markdown = await copied(page);
  expect(markdown).toContain(`**${answer}**`);
  expect(markdown).toContain(
    '\n## Key figures\n\n- Payback in months at full run rate: 2.1 months\n',
  );
  expect(markdown).toContain('\n- Annual benefit: $2.63M a year\n');
  expect(markdown).toMatch(/\[Open this plan\]\(http\S+#plan=[\w-]+\)\n$/);
});

test('where copying is refused, the text is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const calculator = await Calculator.on(page, path, 'payback');
  await take(calculator, 'Copy as text');
  await expect(calculator.island.getByText(/^The browser refused to copy/)).toBeVisible();
  const box = calculator.island.getByRole('textbox', { name: 'Text to copy by hand' });
  await expect(box).toHaveValue(/^The investment of \$380k/);
});

test('a browser that cannot compress says what to do instead', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
  const calculator = await Calculator.on(page, path, 'payback');
  await take(calculator, 'Copy link');
  await expect(calculator.island.getByText(/Copy the result as text instead/)).toBeVisible();
});

test('the table comes as CSV with the model’s own numbers', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'payback');
  const csv = (await downloaded(page, calculator, 'Table as CSV')).toString('utf8');
  const [columns, ...rows] = csv.replace('\uFEFF', '').trim().split('\r\n');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(columns).toBe('Month,Phased,Big bang');
  const { payback } = analyse(copilot);
  // Without the noise of binary fractions, which begins after the fifteenth digit.
  const tidy = (value: number) => Number(value.toPrecision(12));
  expect(rows).toEqual(
    payback?.cash.map(({ month, phased, bigBang }) => `${month},${tidy(phased)},${tidy(bigBang)}`),
  );
});

test('the chart comes as SVG that stands alone', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'payback');
  const svg = (await downloaded(page, calculator, 'Chart as SVG')).toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/\sclass=|\sstyle=|var\(/);
  const { document } = parseHTML(svg);
  expect(document.querySelector('title')?.textContent).toBe('Cumulative cash, month by month');
  const problem = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
        ?.textContent,
    svg,
  );
  expect(problem).toBeUndefined();
  const [line] = [...document.querySelectorAll('path')];
  expect(line?.getAttribute('stroke')).toMatch(/^rgb\(/);
  expect(line?.getAttribute('fill')).toBe('none');
});

test('the chart comes as PNG of twice its size', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'payback');
  const png = await downloaded(page, calculator, 'Chart as PNG');
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'));
  // Width and height stand in its first chunk; the drawing is 400 by 250.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 500]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`what is opened is accessible in ${colorScheme}`, { tag: '@both' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const calculator = await Calculator.on(page, await linkTo(), 'payback');
    await expect(notice(calculator)).toContainText('shared plan');
    await take(calculator, 'Copy as text');
    await calculator.island.getByText('Download this chart').first().click();
    const months = calculator.reading('payback.months');
    await months.locator('summary').click();
    await months.getByText('How it is computed').first().click();
    await expect(months.locator('math').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
