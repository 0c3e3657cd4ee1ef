/** Search: loaded when opened, used without a mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search the playbooks' });
const field = (page: Page): Locator => dialog(page).getByRole('searchbox');

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  await page.goto('/playbooks/guardrails/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await field(page).fill('rollback');
  await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});

test('the button opens the search with the field ready to type in', { tag: '@both' }, async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(field(page)).toBeFocused();
});

for (const keys of ['Control+k', '/']) {
  test(`${keys} opens the search from anywhere on a page`, async ({ page }) => {
    await page.goto('/playbooks/guardrails/');
    await expect(page.getByRole('button', { name: 'Search' }).first()).toBeVisible();
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
  });
}

test('a page is found and opened by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rollback');
  const results = dialog(page).getByRole('link');
  await expect(results.filter({ hasText: /rollback/i }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  const address = (await results.first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) =>
    url.href.endsWith(address.replace(/^https?:\/\/[^/]+/, '')),
  );
});

test('searching for rollback finds the page on rollback triggers first', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await field(page).fill('rollback triggers');
  await expect(
    dialog(page).getByRole('listitem').first().getByRole('link').first(),
  ).toHaveAttribute('href', /\/playbooks\/rollback\/$/);
});

test('the number of results is said, and that there are none', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await field(page).fill('rollback');
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ pages found for “rollback”\.$/);
  await field(page).fill('xylophonequartz');
  await expect(dialog(page).getByRole('status')).toHaveText(/^Nothing found for “xylophonequartz”/);
  await expect(dialog(page).getByRole('link')).toHaveCount(0);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Search' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('/calculators/payback/');
  const typed = page.getByRole('main').getByRole('textbox').first();
  await typed.focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
});

test('when the search cannot be loaded, it says so and works at the next try', async ({
  page,
  problems,
}) => {
  await page.goto('/');
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('status')).toHaveText(/could not be loaded/);
  await page.unroute('**/pagefind/pagefind.js');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await field(page).fill('rollback');
  await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
  // The failure was meant, and is the only one.
  expect(problems.splice(0).filter((problem) => !/pagefind\.js|ERR_FAILED/.test(problem))).toEqual(
    [],
  );
});

/** What newcomers call things, and the page of the library that treats them. */
const synonyms = {
  AHT: '/examples/contact-center-copilot/',
  ROI: '/calculators/payback/',
  'go live': '/staircase/rollout/',
  'go-live': '/staircase/rollout/',
  'proof of concept': '/playbooks/choosing-a-strategy/',
  POC: '/playbooks/choosing-a-strategy/',
  'big bang': '/playbooks/big-bang-or-phased/',
  'feature flags': '/playbooks/rollback/',
};

for (const [typed, address] of Object.entries(synonyms)) {
  test(`searching for ${typed} leads to ${address} first, with the meaning`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await field(page).fill(typed);
    const first = dialog(page).getByRole('list').first().getByRole('listitem').first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', address);
    await expect(first.getByRole('link', { name: 'In the glossary' })).toBeVisible();
    await field(page).press('Enter');
    await expect(page).toHaveURL(address);
  });
}

/** Questions as people ask them, and names of pages, however they are put. */
const questions = {
  'What do I need for gate 3 in a bank?': '/gates/g3/financial-services/',
  'hospital g4': '/gates/g4/healthcare/',
  G3: '/gates/g3/',
  'gate 3 checklist': '/templates/gate-checklist-g3/',
  bank: '/sectors/financial-services/',
  'How do I know that the pilot worked?': '/calculators/decision/',
  'should we go big bang': '/playbooks/big-bang-or-phased/',
  'when do we switch it off': '/playbooks/rollback/',
  'template for the communications plan': '/templates/communications-plan/',
  'risk register template': '/templates/risk-register/',
};

for (const [typed, address] of Object.entries(questions)) {
  test(`“${typed}” is answered with ${address} first`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await field(page).fill(typed);
    await expect(dialog(page).getByRole('status')).toContainText('found for');
    await expect(dialog(page).locator('li.page > a').first()).toHaveAttribute('href', address);
  });
}

test('a result says what kind of page it is, for pages may share a title', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await field(page).fill('communications plan');
  const template = dialog(page).locator('li.page', {
    has: page.locator('a[href="/templates/communications-plan/"]'),
  });
  await expect(template.getByText('Template', { exact: true })).toBeVisible();
});

test('a synonym is said, and finds more than the letters typed', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await field(page).fill('AHT');
  await expect(dialog(page).getByRole('status')).toHaveText(
    /pages found for “AHT”\. Also showing: average handle time\.$/,
  );
  // A word of the query that is no synonym stays in the search.
  await field(page).fill('test cases in shadow mode');
  await expect(dialog(page).getByRole('status')).toHaveText(/Also showing: shadow deployment\.$/);
  const links = dialog(page).getByRole('listitem').getByRole('link');
  await expect(links.filter({ hasText: 'Choosing a pilot strategy' }).first()).toBeVisible();
});

test('a page stands in the list once', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await field(page).fill('ROI');
  const titles = dialog(page).locator('li.page > a');
  await expect(titles.first()).toBeVisible();
  const addresses = await titles.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a mistyped word is answered with the word that was meant', { tag: '@both' }, async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await field(page).fill('guardrial');
  const meant = dialog(page).getByRole('button', { name: 'Did you mean “guardrail”?' });
  await expect(meant).toBeVisible();
  await field(page).press('ArrowDown');
  await expect(meant).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('guardrail');
  await expect(dialog(page).getByRole('status')).toHaveText(/pages found for “guardrail”/);
});

test('without the glossary the search finds what is typed', async ({ page, problems }) => {
  await page.route(/glossary\.json|search-pages\.json/, (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await field(page).fill('rollback');
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ pages found for “rollback”\.$/);
  expect(problems.splice(0).filter((problem) => !/\.json|ERR_FAILED/.test(problem))).toEqual([]);
});
