/** The evidence pack as a document, and everything else that can be taken away from a plan. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { extractText, getDocumentProxy } from 'unpdf';
import { openPlanText } from '../../src/workbench/open-file.ts';
import { emptyPlan } from '../../src/workbench/shelf/start.ts';
import { governed } from '../support/governed.ts';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { expect, test } from './support/journey.ts';
import { openWorkbench } from './support/workbench.ts';

async function openPack(page: Page, part = 'pack-g3', plan = governed) {
  await openWorkbench(page, part, plan);
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { name: 'How the figures are computed' })).toBeVisible();
  return paper;
}

async function downloaded(page: Page, label: string) {
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const download: Download = await arrives;
  const text = await readFile(await download.path(), 'utf8');
  await expect(
    page.getByText(`${download.suggestedFilename()} is in your downloads.`),
  ).toBeVisible();
  return { name: download.suggestedFilename(), text };
}

test('a pack reads like a report: cover, recommendation, criteria, evidence, open points', async ({
  page,
}) => {
  const paper = await openPack(page);
  await expect(
    paper.getByText('Go, with conditions. Decided on Dec 8, 2026').first(),
  ).toBeVisible();
  await expect(paper.getByRole('img', { name: /door of G3, Pilot exit lit/ })).toBeVisible();
  await expect(paper.getByText(/^The gate has decided\. Today \d+ points are open/)).toBeVisible();
  await expect(paper.getByText(/^Plan version [0-9a-f]{8}; it changes/)).toBeVisible();
  const results = paper.getByRole('region', { name: /^Results against thresholds/ });
  await expect(
    results.getByRole('row', { name: /Average handle time .*6\.63.*Met/ }),
  ).toBeVisible();
  await expect(
    paper.getByRole('link', { name: 'https://docs.example.com/pilot/report' }),
  ).toHaveAttribute('href', 'https://docs.example.com/pilot/report');
  // The other thing that was typed as a link leads nowhere.
  await expect(paper.getByRole('link')).toHaveCount(1);
});

test('the packs of other gates are a click away', async ({ page }) => {
  await openPack(page);
  await page.getByRole('navigation', { name: 'Packs of the gates' }).getByText('G1').click();
  await expect(page.getByRole('heading', { name: 'Evidence pack for G1', level: 2 })).toBeVisible();
  await expect(page.getByRole('article', { name: 'G1, Idea review' })).toBeVisible();
});

test('in print there is the document and nothing else', async ({ page }) => {
  const paper = await openPack(page);
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Workbench', level: 1 })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Parts of the workbench' })).toBeHidden();
  await expect(paper.getByText('Download this chart').first()).toBeHidden();
  const outside = await page.evaluate(() => {
    const paper = document.querySelector('.bench-paper');
    return [...document.body.querySelectorAll('*')].filter(
      (element) =>
        !element.contains(paper) &&
        !paper?.contains(element) &&
        element.getClientRects().length > 0,
    ).length;
  });
  expect(outside).toBe(0);
});

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openPack(page);
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('as a PDF no row of a table is torn', async ({ page }) => {
  const paper = await openPack(page);
  const rows = await paper.getByRole('row').all();
  await page.emulateMedia({ media: 'print' });
  for (const row of rows)
    expect(await row.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
});

/** What a page of the printed pack says, page by page. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((each) => each.replace(/\s+/g, ' '));
}

test('printed, it is a cover, a page to decide by, and few pages more', async ({ page }) => {
  await openPack(page, 'pack-g3', copilot);
  const [cover = '', decision = '', ...others] = await printed(page);
  expect(cover).toContain('A copilot that suggests answers to agents');
  expect(cover).toContain('Not decided yet');
  expect(decision).toContain('Summary for the committee');
  expect(decision).toContain('$380k');
  expect(decision).toContain('Signature');
  const last = others.length + 2;
  expect(last).toBeLessThanOrEqual(9);
  // The running head and the number stand on every page but the first.
  expect(cover).not.toContain(`/ ${last}`);
  for (const [index, text] of [decision, ...others].entries()) {
    expect(text).toMatch(/Contact-center copilot.*Evidence pack for G3/);
    expect(text).toContain(`${index + 2} / ${last}`);
  }
  const whole = others.join(' ');
  for (const figure of ['−11.6%', '−0.4 points', '$140,000', '$2.63M', '2.1 months', '3.0 months'])
    expect(whole).toContain(figure);
});

test('with a hypothesis of two thousand characters the cover is still one page', async ({
  page,
}) => {
  await openPack(page, 'pack-g3', {
    ...copilot,
    title: 'A copilot for everybody who answers the questions of customers '.repeat(2).trim(),
    hypothesis: 'It shortens each contact and harms neither customers nor rules. '
      .repeat(16)
      .trim(),
  });
  const [cover, decision] = await printed(page);
  expect(cover).toContain('Plan version');
  expect(decision).toContain('Summary for the committee');
});

test('Markdown and JSON are the same pack', async ({ page }) => {
  await openPack(page);
  const markdown = await downloaded(page, 'Download as Markdown');
  expect(markdown.name).toBe('g3-contact-center-copilot.md');
  expect(markdown.text).toMatch(/^# Evidence pack for G3\n/);
  expect(markdown.text).toContain('Third version \\| after review');
  expect(markdown.text).toContain('## Stakeholders');
  const json = await downloaded(page, 'Download as JSON');
  const pack: unknown = JSON.parse(json.text);
  expect(pack).toMatchObject({ format: 'staircase-evidence-pack', version: 1, plan: governed });
});

test('the rest can be taken away beside the pack too', async ({ page }) => {
  await openPack(page);
  await page.getByText('More to take away').click();
  await expect(page.getByRole('textbox', { name: 'Link to this plan' })).toBeVisible();
  const { text } = await downloaded(page, 'Decisions as CSV');
  expect(text).toContain('The adoption metrics were not there.');
  await downloaded(page, 'Download the calendar');
  await downloaded(page, 'Download the plan');
});

test('the plan as a file opens again as it was', async ({ page }) => {
  await openWorkbench(page, 'take', governed);
  const { name, text } = await downloaded(page, 'Download the plan');
  expect(name).toBe('contact-center-copilot.plan.json');
  expect(await openPlanText(text)).toMatchObject({ ok: true, plan: governed });
});

test('the calendar has phases, reviews and freezes', async ({ page }) => {
  await openWorkbench(page, 'take', governed);
  const { text } = await downloaded(page, 'Download the calendar');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const summaries = events.map((event) => String(event.getFirstPropertyValue('summary')));
  expect(summaries.some((summary) => summary.includes('phase 1 of 3 starts'))).toBe(true);
  expect(summaries.filter((summary) => summary.includes('go/no-go review'))).toHaveLength(3);
  expect(summaries.some((summary) => summary.includes('Billing run'))).toBe(true);
});

test('tables open in a spreadsheet', async ({ page }) => {
  await openWorkbench(page, 'take', governed);
  const { text } = await downloaded(page, 'Risk register as CSV');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.trim().replace('\uFEFF', ''));
  expect(errors).toEqual([]);
  expect(data).toHaveLength(3);
  expect(data[1]?.join()).toContain('A wrong answer is read out');
});

test.describe('the link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied whole, and says how far it gets', async ({ page }) => {
    await openWorkbench(page, 'take', governed);
    const box = page.getByRole('textbox', { name: 'Link to this plan' });
    const link = await box.inputValue();
    const opened = await openPlanText(link);
    expect(opened).toMatchObject({ ok: true, plan: governed });
    await expect(
      page.getByText(`${link.length.toLocaleString('en-US')} characters`, { exact: false }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });
});

test('a plan without a date has no calendar, and says what it needs', async ({ page }) => {
  await openWorkbench(page, 'take', emptyPlan('My plan', 'EUR'));
  await expect(page.getByText('The calendar needs a date')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download the calendar' })).toHaveCount(0);
});

test('a plan of thirty metrics with a long Spanish title prints within the page', async ({
  page,
}) => {
  const title = 'Asistente para el centro de atención: señales, niños y acciones 🤝';
  await openPack(page, 'pack-g3', {
    ...governed,
    title,
    problem: 'Ñandú <b>no</b> es HTML '.repeat(40),
    metrics: [
      ...governed.metrics,
      ...governed.metrics.flatMap((metric) =>
        Array.from({ length: 6 }, (_, index) => ({
          ...metric,
          id: `${metric.id}-${index}`,
          role: 'secondary' as const,
          name: `${metric.name}, número ${index}`,
        })),
      ),
    ],
  });
  await expect(page.getByRole('article').getByText('<b>no</b>').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // A4 less both margins of 18 mm is 174 mm, 657 CSS pixels.
  await page.setViewportSize({ width: 657, height: 900 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(657);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pack and take-away are accessible in ${colorScheme} @both`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPack(page);
    expect(await violations(page)).toEqual([]);
    await page.goto('/workbench/#take');
    await expect(page.getByRole('textbox', { name: 'Link to this plan' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('on a phone the page does not scroll sideways @phone', async ({ page }) => {
  await openPack(page);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.goto('/workbench/#take');
  await expect(page.getByRole('textbox', { name: 'Link to this plan' })).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
});
