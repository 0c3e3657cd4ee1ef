/** What holds for every page of the site, whoever wrote it. */
import { violations } from './support/accessibility.ts';
import { allPages } from './support/dist.ts';
import { longestOfEachKind } from './support/examples.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { weigh } from './support/weight.ts';

/** The page for unknown addresses has a journey of its own: it answers with 404. */
const pages = allPages().filter(({ path }) => path !== '/404.html');

/** The glossary alone has two thousand elements, and axe compares the colors of each text. */
const axeTakesItsTime = 90_000;

for (const page of pages) {
  test(`${page.path} loads without an error and without a script that its budget leaves out`, async ({
    page: browser,
  }) => {
    await browser.addInitScript(nobodyUses);
    const scripts: string[] = [];
    browser.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await browser.goto(page.path, { waitUntil: 'networkidle' });
    await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
    const counted = new Set((await weigh(page)).scripts);
    expect(scripts.filter((path) => !counted.has(path))).toEqual([]);
  });

  test(`${page.path} fits a phone without sideways scrolling`, { tag: '@phone' }, async ({
    page: browser,
  }) => {
    await browser.goto(page.path);
    await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await sidewaysScroll(browser)).toBe(0);
  });

  test(`${page.path} has no accessibility violation in light`, async ({ page: browser }) => {
    test.setTimeout(axeTakesItsTime);
    await browser.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await browser.goto(page.path);
    expect(await violations(browser)).toEqual([]);
  });
}

/**
 * A calculator loads when somebody does something with the page. Chromium itself at times says that
 * a pointer is over a page that it has laid out; nobody is there to move one.
 */
function nobodyUses() {
  const uses = ['pointerover', 'pointerdown', 'touchstart', 'wheel', 'focusin', 'keydown'];
  for (const use of uses)
    addEventListener(use, (event) => event.stopImmediatePropagation(), { capture: true });
}

for (const { kind, path } of longestOfEachKind().filter(({ path }) => path !== '/404.html')) {
  test(`a ${kind} page has no accessibility violation in dark (${path})`, async ({ page }) => {
    test.setTimeout(axeTakesItsTime);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });

  test(`a ${kind} page has no accessibility violation on a phone (${path})`, {
    tag: '@phone',
  }, async ({ page }) => {
    test.setTimeout(axeTakesItsTime);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}
