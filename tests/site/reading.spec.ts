/** Reading a playbook: finding one's way, what the page says of itself, notes and their sources. */
import { expect, test } from './support/journey.ts';
import { lastCommitted, reviewed } from './support/library.ts';

const playbook = '/playbooks/rollback/';
const source = 'content/playbooks/rollback.mdx';

test('a playbook begins with its promise and three bullets in short', async ({ page }) => {
  await page.goto(playbook);
  const main = page.getByRole('main');
  const description = await page.locator('meta[name=description]').getAttribute('content');
  await expect(main.getByText(description ?? '', { exact: true })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'In short' })).toBeVisible();
  await expect(main.getByRole('region', { name: 'In short' }).getByRole('listitem')).toHaveCount(3);
});

test('a playbook says which stages and gates it serves, with links to them', async ({ page }) => {
  await page.goto(playbook);
  const facts = page.getByRole('main').locator('dl').first();
  await expect(facts.getByRole('link', { name: 'Rollout' })).toHaveAttribute(
    'href',
    '/staircase/rollout/',
  );
  await expect(facts.getByRole('link', { name: 'G3' })).toHaveAttribute('href', '/gates/g3/');
  await expect(page.getByRole('img', { name: /^Serves stage.*gate/ })).toBeVisible();
});

test('a playbook says what to take to the gate', async ({ page }) => {
  await page.goto(playbook);
  const region = page.getByRole('region', { name: /What to take to gate/ });
  await expect(region.getByRole('listitem').first()).toBeVisible();
});

test('the menu of a phone opens, leads to a page, and closes', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto('/staircase/');
  const rollback = page.getByRole('link', { name: 'Rollback', exact: true });
  await page.getByRole('button', { name: 'Menu' }).tap();
  const sections = page.locator('summary');
  await sections.filter({ hasText: /^\s*Playbooks\s*$/ }).tap();
  await sections.filter({ hasText: 'Risk and guardrails' }).tap();
  await rollback.tap();
  await expect(page).toHaveURL(playbook);
  await expect(rollback).toBeHidden();
});

test('Escape closes the menu of a phone', { tag: '@phone' }, async ({ page }) => {
  await page.goto(playbook);
  const link = page.getByRole('link', { name: 'Guardrails', exact: true });
  await page.getByRole('button', { name: 'Menu' }).tap();
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
});

test('the table of contents of a phone leads to a section', { tag: '@phone' }, async ({ page }) => {
  await page.goto(playbook);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByText('On this page').click();
  const entry = contents.getByRole('link').filter({ visible: true }).nth(2);
  const target = await entry.getAttribute('href');
  await entry.click();
  await expect(page).toHaveURL(`${playbook}${target}`);
  await expect(page.locator(`main ${target}`)).toBeInViewport();
});

test('the table of contents of a laptop leads to a section', async ({ page }) => {
  await page.goto(playbook);
  const entry = page.getByRole('complementary').getByRole('link').nth(3);
  const target = await entry.getAttribute('href');
  await entry.click();
  await expect(page).toHaveURL(`${playbook}${target}`);
  await expect(page.locator(`main ${target}`)).toBeInViewport();
});

test('the sidebar shows where one is', async ({ page }) => {
  await page.goto(playbook);
  const here = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
  await expect(here).toHaveAttribute('href', playbook);
  await expect(here).toBeInViewport();
});

test('the sidebar shows a page that stands far down its list', async ({ page }) => {
  await page.goto('/community/code-of-conduct/');
  const here = page.getByRole('navigation').locator('a[aria-current=page]', {
    hasText: 'Code of conduct',
  });
  await expect(here).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a table of four columns fits a phone', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/examples/contact-center-copilot/');
  const regions = page.getByRole('main').locator('.table-region');
  const hidden = await regions.evaluateAll((all) =>
    all.map((region) => region.scrollWidth - region.clientWidth),
  );
  expect(hidden.length).toBeGreaterThan(3);
  expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
});

test('next leads on and previous leads back', { tag: '@both' }, async ({ page }) => {
  await page.goto(playbook);
  const turning = page.getByRole('navigation', { name: 'Previous and next page' });
  const following = (await turning.getByRole('link', { name: /^Next/ }).getAttribute('href')) ?? '';
  const name = (await turning.locator('[rel=next] strong').textContent()) ?? '';
  await turning.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(following);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await turning.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(playbook);
});

test('the edit link leads to the page’s source in the repository', async ({ page }) => {
  await page.goto(playbook);
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    new RegExp(`^https://github\\.com/[^/]+/[^/]+/edit/[^/]+/${source}$`),
  );
});

test('a page says the day of its last change', async ({ page }) => {
  await page.goto(playbook);
  // Git's answer, or in a copy without the history, such as a download, the author's own.
  const [changed] = (lastCommitted(source) ?? reviewed(source)).toISOString().split('T');
  const time = page.getByText('Last updated').locator('time');
  await expect(time).toHaveAttribute('datetime', new RegExp(`^${changed}`));
  await expect(time).toHaveText(/^[A-Z][a-z]+ \d{1,2}, 20\d\d$/);
});

test('a footnote leads to its source and back', { tag: '@both' }, async ({ page }) => {
  await page.goto(playbook);
  const reference = page.locator('main a[data-footnote-ref]').first();
  await reference.click();
  const note = page.locator(':target');
  await expect(note).toBeInViewport();
  await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await note.locator('[data-footnote-backref]').first().click();
  await expect(reference).toBeInViewport();
});

test('the sources of a page stand under a heading that is seen', async ({ page }) => {
  await page.goto(playbook);
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('the skip link leads past the navigation', async ({ page }) => {
  await page.goto(playbook);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(page.getByRole('main').locator(focused)).toBeVisible();
});

test('nothing moves for those who ask for reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', playbook, '/calculators/payback/', '/checklists/sop/']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (durations: string) =>
            durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
          return (
            lasts(transitionDuration) ||
            (animationName !== 'none' && lasts(animationDuration)) ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(moving, path).toEqual([]);
  }
});
