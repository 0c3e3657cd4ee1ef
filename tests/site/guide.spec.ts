/** The contributor's guide: constructs beside their source, and the reference of fields. */
import { readFileSync } from 'node:fs';
import { violations } from './support/accessibility.ts';
import { expect, test } from './support/journey.ts';

const components = '/community/components/';
const pages = [
  '/community/style-guide/',
  components,
  '/community/components-for-gates/',
  '/community/components-for-lists/',
  '/community/components-to-try/',
  '/community/frontmatter/',
  '/community/plan-file/',
  '/community/data-files/',
];

for (const path of pages) {
  test(`${path} has no accessibility violation in dark`, { tag: '@both' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every source stands above what was made of it, as its author wrote it', async ({
    page,
  }) => {
    const written = readFileSync('content/community/components.mdx', 'utf8');
    const sources = [...written.matchAll(/^<Shown>$([\s\S]*?)^<\/Shown>$/gm)];
    await page.goto(components);
    const shown = page.locator('.shown > pre');
    expect(await shown.allTextContents()).toEqual(sources.map(([, source]) => source?.trim()));
  });

  test('what is made of it is the construct itself', async ({ page }) => {
    await page.goto(components);
    const result = (source: string) =>
      page.locator('.shown').filter({ hasText: source }).locator('.result').first();
    await expect(result(':::caution[').getByText('Averages hide the tail')).toBeVisible();
    await expect(result('| Metric |').getByRole('table')).toBeVisible();
    await expect(result('<Checklist id').getByRole('checkbox')).toHaveCount(2);
    await expect(result('lang="es-MX"').locator('[lang="es-MX"]')).toHaveText('reembolso');
    const figure = result('of="payback.months"').getByRole('button', { name: '2.1 months' });
    await figure.click();
    await expect(page.locator('[popover]:popover-open')).toContainText('Payback in months');
  });
});

test('a calculator in the guide answers', async ({ page }) => {
  await page.goto('/community/components-to-try/');
  const calculator = page.locator('.shown').filter({ hasText: '<Calculator' });
  const field = calculator.getByRole('textbox').first();
  await field.fill('1');
  await expect(field).toHaveValue('1');
});

test('a field says what it means, what it may hold and an example', async ({ page }) => {
  await page.goto('/community/plan-file/');
  const field = page.locator('.fields > div').filter({
    has: page.getByText('population.size', { exact: true }),
  });
  await expect(field).toContainText('How many units there are in all.');
  await expect(field).toContainText('A whole number from 2 to 10,000,000.');
  await expect(field).toContainText('Example: 1200');
  const better = page.locator('.fields > div').filter({
    has: page.getByText('metrics.*.better', { exact: true }),
  });
  await expect(better).toContainText('One of lower, higher.');
});

test('the schema that the reference names is there', async ({ page, request }) => {
  await page.goto('/community/plan-file/');
  const link = page.getByRole('link', { name: 'plan.json' }).first();
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(await answer.json()).toMatchObject({ title: 'Plan of a pilot' });
});
