/** On paper: the text without the site around it, with nothing folded away. */
import { expect, test } from './support/journey.ts';
import { written } from './support/library.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

test('a printed playbook has its text and sources, and no navigation', async ({ page }) => {
  await page.goto('/playbooks/rollback/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // A marked term is a word of the text and stays.
  const controls = page.locator('button:not(.term > button)');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Edit this page' })).toBeHidden();
});

test('a printed link says where it leads', async ({ page }) => {
  await page.goto('/playbooks/rollback/');
  const link = page.getByRole('main').locator('p a[href^="/"]').first();
  const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toContain((await link.getAttribute('href')) ?? 'an address');
});

test('a printed page is black on white, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/playbooks/rollback/');
  const brightness = await page
    .locator('main p')
    .first()
    .evaluate((element) => {
      const channels = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
      return Math.max(...channels.slice(0, 3).map(Number));
    });
  expect(brightness).toBeLessThan(80);
});

test('a printed calculator has its answer, its values and what is folded away', async ({
  page,
}) => {
  await page.goto('/calculators/payback/');
  const main = page.getByRole('main');
  await expect(main.getByText(written('payback.phasedMonths')).first()).toBeVisible();
  await expect(main.getByRole('textbox', { name: 'Number of agents' })).toBeVisible();
  await expect(main.getByRole('table').first()).toBeVisible();
});

test('a printed calculator uses the width of the paper', async ({ page }) => {
  await page.goto('/calculators/payback/');
  const paper = await page.getByRole('heading', { level: 1 }).boundingBox();
  const chart = await page.getByRole('main').getByRole('figure').first().boundingBox();
  expect(chart?.width).toBeGreaterThan(0.6 * (paper?.width ?? Number.NaN));
});

test('a printed heading stays with what follows it', async ({ page }) => {
  await page.goto('/checklists/sop/');
  const sections = page.getByRole('main').locator('.sl-markdown-content h2');
  const together = await sections.evaluateAll((headings) =>
    headings.map((heading) => {
      // The element that stands beside the text: the heading, or what wraps it with its link.
      const block = heading.closest('.sl-heading-wrapper') ?? heading;
      return getComputedStyle(block).breakAfter;
    }),
  );
  expect(together.length).toBeGreaterThan(3);
  expect(new Set(together)).toEqual(new Set(['avoid']));
});

test('a long page prints on several pages', async ({ page }) => {
  await page.goto('/checklists/sop/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThan(12);
});
