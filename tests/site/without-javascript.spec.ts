/** Every kind of page is read, followed and printed without JavaScript. */
import { documentOf } from './support/dist.ts';
import { longestOfEachKind } from './support/examples.ts';
import { expect, test } from './support/journey.ts';
import { written } from './support/library.ts';

test.use({ javaScriptEnabled: false });

for (const page of longestOfEachKind().filter(({ path }) => path !== '/404.html')) {
  test(`a ${page.kind} page shows its text (${page.path})`, { tag: '@both' }, async ({
    page: browser,
  }) => {
    await browser.goto(page.path);
    await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
    const [written] = [...documentOf(page).querySelectorAll('main p')]
      .filter((paragraph) => !paragraph.closest('[hidden], .needs-script, details, dialog'))
      .map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
    await expect(browser.locator('main p').filter({ visible: true }).first()).toHaveText(
      written ?? '',
    );
  });

  test(`a ${page.kind} page offers no control that would do nothing (${page.path})`, async ({
    page: browser,
  }) => {
    await browser.goto(page.path);
    await expect(browser.getByRole('button', { name: 'Search' })).toHaveCount(0);
    await expect(browser.getByRole('combobox', { name: 'Theme' })).toHaveCount(0);
    await expect(browser.getByRole('button', { name: /^Reset/, disabled: false })).toHaveCount(0);
  });
}

test('the menu of a phone opens', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/playbooks/rollback/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link').first(),
  ).toBeVisible();
});

test('the sidebar leads to other pages', async ({ page }) => {
  await page.goto('/playbooks/rollback/');
  await page.getByRole('link', { name: 'Guardrails', exact: true }).click();
  await expect(page).toHaveURL('/playbooks/guardrails/');
});

test('a checked figure opens to its formula', async ({ page }) => {
  await page.goto('/examples/contact-center-copilot/');
  const figure = page
    .getByRole('main')
    .locator('p, li, td')
    .getByRole('button', {
      name: written('payback.months'),
    });
  await figure.first().click();
  await expect(page.locator('[popover]:popover-open')).toContainText(
    '= investment ÷ net monthly benefit',
  );
});

test('a checklist can be read and ticked for the visit', async ({ page }) => {
  await page.goto('/checklists/sop/');
  const box = page.getByRole('checkbox').first();
  await box.check();
  await expect(box).toBeChecked();
  await expect(page.getByText(/Ticks are not kept without JavaScript/).first()).toBeVisible();
});

const results = {
  cohort: ['cohort.required', 'cohort.power', 'cohort.detectable'],
  payback: [
    'payback.months',
    'payback.phasedMonths',
    'payback.benefitPerYear',
    'payback.investment',
  ],
  rollout: ['rollout.benefitPhased', 'rollout.benefitBigBang', 'rollout.forgone'],
} as const;

for (const [kind, paths] of Object.entries(results)) {
  test(`the ${kind} calculator shows the results of its plan`, async ({ page }) => {
    await page.goto(`/calculators/${kind}/`);
    const island = page.locator('astro-island').first();
    for (const path of paths) await expect(island).toContainText(written(path));
  });
}
