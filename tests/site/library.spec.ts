/** Finding a page: the catalogue, its addresses, its lists without JavaScript, and from home. */

import type { Locator, Page } from '@playwright/test';
import { violations } from './support/accessibility.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';

const titles = (page: Page): Locator => page.locator('page-catalogue ol a');
const value = (page: Page, name: string): Locator =>
  page
    .locator('page-catalogue details')
    .getByRole('link', { name: new RegExp(`^${name} \\d+ page`) });
const count = (page: Page): Locator => page.getByRole('main').getByRole('status');
const countIn = async (link: Locator): Promise<number> =>
  Number((await link.locator('b').textContent()) ?? Number.NaN);

test.describe('the catalogue', () => {
  test('shows as many pages as the value chosen has said', async ({ page }) => {
    await page.goto('/library/');
    const said = await countIn(value(page, 'G3'));
    await value(page, 'G3').click();
    await expect(page).toHaveURL('/library/?gate=G3');
    await expect(count(page)).toHaveText(`${said} pages`);
    await expect(titles(page)).toHaveCount(said);
    await expect(titles(page).first()).toHaveText('Gate 3: pilot exit');
    await expect(value(page, 'G3')).toHaveAttribute('aria-current', 'true');
  });

  test('combines facets, those about the choice before those that fit anywhere', async ({
    page,
  }) => {
    await page.goto('/library/');
    await value(page, 'G3').click();
    const said = await countIn(value(page, 'Financial services'));
    await value(page, 'Financial services').click();
    await expect(page).toHaveURL('/library/?gate=G3&sector=financial-services');
    await expect(titles(page)).toHaveCount(said);
    const groups = page.locator('page-catalogue [data-group]');
    await expect(groups.first().getByRole('heading')).toHaveText('About your choice');
    await expect(
      groups.first().getByRole('link', { name: 'Financial services pilots' }),
    ).toBeVisible();
    await expect(groups.last().getByRole('link', { name: 'Gate 3: pilot exit' })).toBeVisible();
  });

  test('more values of a facet show more, and each can be taken away', async ({ page }) => {
    await page.goto('/library/?kind=calculator');
    const calculators = await titles(page).count();
    await value(page, 'Checklist').click();
    await expect(page).toHaveURL('/library/?kind=checklist&kind=calculator');
    expect(await titles(page).count()).toBeGreaterThan(calculators);
    await page.getByRole('link', { name: 'Remove Checklist' }).click();
    await expect(page).toHaveURL('/library/?kind=calculator');
    await expect(titles(page)).toHaveCount(calculators);
    await expect(count(page)).toBeFocused();
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/library/');
    await expect(page.getByRole('list', { name: 'Chosen' })).toBeHidden();
  });

  test('a choice says what it is about, apart from its facet', async ({ page }) => {
    await page.goto('/library/?stage=pilot&risk=low');
    const chosen = page.getByRole('list', { name: 'Chosen' });
    await expect(chosen.getByRole('link', { name: 'Remove Low risk' })).toHaveText('Low risk ×');
    await expect(chosen.getByRole('link', { name: 'Remove Pilot stage' })).toBeVisible();
  });

  test('values that nobody can choose are left out of an address', async ({ page }) => {
    await page.goto('/library/?stage=nonsense&gate=G9&gate=g3');
    const chosen = page.getByRole('list', { name: 'Chosen' });
    await expect(chosen.getByRole('link')).toHaveText(['G3 ×', 'Clear all']);
  });

  test('goes back and forward through the choices', async ({ page }) => {
    await page.goto('/library/');
    const all = await titles(page).count();
    await value(page, 'Pilot').click();
    await value(page, 'G3').click();
    await page.goBack();
    await expect(page).toHaveURL('/library/?stage=pilot');
    await expect(value(page, 'G3')).not.toHaveAttribute('aria-current');
    await page.goBack();
    await expect(titles(page)).toHaveCount(all);
    await page.goForward();
    await page.goForward();
    await expect(page).toHaveURL('/library/?stage=pilot&gate=G3');
    await expect(value(page, 'G3')).toHaveAttribute('aria-current', 'true');
  });

  test('a shared address shows the same pages in the same order', async ({ page, context }) => {
    await page.goto('/library/');
    await value(page, 'Risk officer').click();
    await page.getByLabel('Sort by').selectOption('Title');
    await page.getByLabel('Words in title or summary').fill('gate');
    const shown = await titles(page).allTextContents();
    expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en')));
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(titles(other)).toHaveText(shown);
    await expect(other.getByLabel('Sort by')).toHaveValue('title');
    await expect(other.getByLabel('Words in title or summary')).toHaveValue('gate');
  });

  test('a value without pages is seen and cannot be chosen', async ({ page }) => {
    await page.goto('/library/?kind=calculator');
    const none = page.locator('[data-facet=risk]').first();
    await expect(none).toBeVisible();
    const empty = page.locator('page-catalogue [aria-disabled=true]').first();
    await expect(empty).toContainText('0');
    await expect(empty).not.toHaveAttribute('href');
  });

  test('words that no page has are answered in words', async ({ page }) => {
    await page.goto('/library/');
    await page.getByLabel('Words in title or summary').fill('zeppelin');
    await expect(count(page)).toHaveText('No page fits');
    await expect(page.getByText(/Take one choice away/)).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Search the playbooks' }).click();
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Remove the words “zeppelin”' }).click();
    await expect(page.getByLabel('Words in title or summary')).toHaveValue('');
  });

  test('is worked by keyboard alone', async ({ page }) => {
    await page.goto('/library/');
    await value(page, 'G4').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/library/?gate=G4');
    await expect(value(page, 'G4')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/library/');
  });

  test('has no accessibility violation with a choice', { tag: '@both' }, async ({ page }) => {
    await page.goto('/library/?gate=G3&kind=calculator');
    await expect(count(page)).toHaveText(/pages/);
    expect(await violations(page)).toEqual([]);
  });

  test('narrows down on a phone from a fold', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/library/');
    await expect(value(page, 'G3')).toBeHidden();
    await page.getByText('Narrow down').tap();
    const said = await countIn(value(page, 'G3'));
    await value(page, 'G3').tap();
    await expect(titles(page)).toHaveCount(said);
    await expect(page.locator('summary').getByText(`${said} pages`)).toBeInViewport();
    const box = await value(page, 'G3').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a value leads to a page of its own, and from there to the pages', async ({ page }) => {
    await page.goto('/library/');
    const said = await countIn(value(page, 'G3'));
    await value(page, 'G3').click();
    await expect(page).toHaveURL('/library/gate/g3/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Pages for gate 3: pilot exit',
    );
    await expect(page.locator('main ol > li')).toHaveCount(said);
    await page.getByRole('link', { name: 'Gate 3: pilot exit' }).click();
    await expect(page).toHaveURL('/gates/g3/');
  });

  test('offers nothing that would need it', async ({ page }) => {
    await page.goto('/library/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.goto('/library/gate/g3/');
    await expect(page.getByRole('link', { name: 'Combine this with other choices' })).toBeHidden();
  });
});

test('a list of one value is combined with others', async ({ page }) => {
  await page.goto('/library/role/risk-officer/');
  await page.getByRole('link', { name: 'Combine this with other choices' }).click();
  await expect(page).toHaveURL('/library/?role=risk-officer');
  await expect(page.getByRole('link', { name: 'Remove Risk officer' })).toBeVisible();
});

test.describe('a page of the library', () => {
  test('leads to others that are filed under the same', async ({ page }) => {
    await page.goto('/playbooks/rollback/');
    const tags = page.getByRole('list', { name: 'Filed under' });
    await tags.getByRole('link', { name: 'Risk officer' }).click();
    await expect(page).toHaveURL('/library/role/risk-officer/');
    await expect(page.getByRole('link', { name: 'Rollback triggers and rehearsal' })).toBeVisible();
  });

  const steps = [
    { from: '/staircase/pilot/', to: '/gates/g3/' },
    { from: '/gates/g3/', to: '/staircase/hardening/' },
    {
      from: '/examples/contact-center-copilot/',
      to: '/calculators/decision/contact-center-copilot/',
    },
    { from: '/playbooks/cohort-size/', to: '/calculators/cohort/' },
    { from: '/calculators/decision/', to: '/workbench/#g3' },
  ];
  for (const { from, to } of steps) {
    test(`the next step from ${from} is ${to}`, async ({ page }) => {
      await page.goto(from);
      await page.locator('.next-step').getByRole('link').click();
      await expect(page).toHaveURL(to);
    });
  }
});

/** What somebody new looks for, and the page that answers, by the links that say so. */
const questions = [
  {
    links: [/gate 3 in a bank/],
    to: '/gates/g3/financial-services/',
    says: /Independent validation/,
  },
  { links: [/go big bang/], to: '/playbooks/big-bang-or-phased/', says: /Big bang/ },
  {
    links: [/know that the pilot worked/],
    to: '/calculators/decision/',
    says: /Did the pilot work/,
  },
  {
    links: [/template for the communications plan/],
    to: '/templates/communications-plan/',
    says: /ommunication/,
  },
  {
    links: ['product owner', /Hypothesis and success metrics/],
    to: '/playbooks/hypothesis-and-success-metrics/',
    says: /threshold/,
  },
];
for (const { links, to, says } of questions) {
  test(`${to} is found from home in ${links.length} clicks`, { tag: '@both' }, async ({ page }) => {
    await page.goto('/');
    for (const name of links)
      await page.getByRole('main').getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('main').getByText(says).first()).toBeVisible();
  });
}
