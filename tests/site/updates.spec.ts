/** A new version of the site is offered to who works on it, and never forced on them. */
import { test as base, expect, type Page } from '@playwright/test';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { Edition, kept } from './support/offline.ts';
import { startFromExample } from './support/workbench.ts';

const test = base.extend<{ site: Edition }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture uses from here.
  site: async ({}, use) => {
    const site = await Edition.first();
    await use(site);
    site.end();
  },
});

test.use({ serviceWorkers: 'allow' });

const path = '/calculators/payback/';
const visited = '/playbooks/rollback/';
/** The script is gone that answers “How sure is this?” once somebody opens it. */
const next = { retitled: [path], without: 'Sureness' } as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version' });
const press = (page: Page, name: string) => notice(page).getByRole('button', { name }).click();

/** The first edition, in use and kept. */
async function inUse(page: Page, site: Edition): Promise<Calculator> {
  const calculator = await Calculator.on(page, site.url + path, 'payback');
  await kept(page);
  return calculator;
}

/** As a browser does when somebody comes back to a tab. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('a new version waits until the reader chooses it, and what was typed is kept', async ({
  page,
  site,
}) => {
  const calculator = await inUse(page, site);
  const volume = calculator.field('population.volumePerMonth');
  await volume.fill('480,000');
  site.publish(next);
  await page.reload();
  await expect(heading(page)).not.toHaveText(Edition.title);
  await expect(notice(page)).toHaveText(
    /^A new version of this site is ready\. What you typed is kept\./,
  );
  await expect(page.locator('body')).toBeFocused();

  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await notice(page).getByRole('button', { name: 'Reload now' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(Edition.title);
  await expect(volume).toHaveValue('480,000');
  await page.waitForLoadState('networkidle');
  await expect(notice(page)).toHaveCount(0);
  expect(loads).toBe(1);
});

test('a new version that is put off gives back the focus, and is offered on the next page', async ({
  page,
  site,
}) => {
  const calculator = await inUse(page, site);
  site.publish(next);
  await comeBack(page);
  await expect(notice(page)).toBeVisible();
  await calculator.field('population.volumePerMonth').focus();
  await press(page, 'Later');
  await expect(notice(page)).toHaveCount(0);
  await expect(calculator.field('population.volumePerMonth')).toBeFocused();
  await Calculator.on(page, `${site.url}/calculators/cohort/`, 'cohort');
  await expect(notice(page)).toBeVisible();
});

test('another tab is not reloaded, goes on working as it is, and is offered the same', async ({
  page,
  context,
  site,
}) => {
  await inUse(page, site);
  const other = await context.newPage();
  const working = await inUse(other, site);
  await other.evaluate(() => document.body.setAttribute('data-same', ''));
  const gone = site.publish(next);
  await comeBack(page);
  await expect(notice(other)).toBeVisible();
  await press(other, 'Later');
  await press(page, 'Reload now');
  await expect(heading(page)).toHaveText(Edition.title);

  await expect(notice(other)).toBeVisible();
  await expect(other.locator('body[data-same]')).toBeVisible();
  expect((await other.request.get(site.url + gone)).status()).toBe(404);
  await working.island.getByText('How sure is this?', { exact: true }).click();
  await expect(working.island.locator('.calc-sure')).toContainText('draws');

  await press(other, 'Reload now');
  await expect(heading(other)).toHaveText(Edition.title);
});

test('what was visited is there in the new version, and nothing is left of the old', async ({
  page,
  site,
}) => {
  await inUse(page, site);
  await page.goto(site.url + visited);
  await inUse(page, site);
  site.publish({ ...next, retitled: [path, visited] });
  await comeBack(page);
  await press(page, 'Reload now');
  await expect(heading(page)).toHaveText(Edition.title);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(3);
  site.stop();
  await page.goto(site.url + visited);
  await expect(heading(page)).toHaveText(Edition.title);
});

test('a workbench that stays open over a new version goes on, and takes what was typed along', async ({
  page,
  site,
}) => {
  const goTo = async (part: string, name: string) => {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, part);
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  };
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await page.goto(`${site.url}/workbench/`);
  await startFromExample(page, copilot);
  await goTo('idea', 'Idea and hypothesis');
  await kept(page);
  const gone = site.publish({ retitled: ['/workbench/'], without: 'Risks' });
  await comeBack(page);
  await expect(notice(page)).toBeVisible();
  await title.fill('Typed into the old version');
  // Never opened before, and no longer on the host.
  expect((await page.request.get(site.url + gone)).status()).toBe(404);
  await goTo('risks', 'Risk register');
  await goTo('idea', 'Idea and hypothesis');
  await press(page, 'Reload now');
  await expect(heading(page)).toHaveText(Edition.title);
  await expect(title).toHaveValue('Typed into the old version');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the notice is accessible in ${colorScheme}`, { tag: '@both' }, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await inUse(page, site);
    site.publish(next);
    await comeBack(page);
    await expect(notice(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
