/** The visitor's plans in the workbench: started, kept, found again, and safe from what goes wrong. */
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { analyse, type Plan, writePlan } from '../../src/model/index.ts';
import { packPlan } from '../../src/workbench/link.ts';
import { copilot, expansion } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { shown } from './support/library.ts';
import { openWorkbench, startFromExample } from './support/workbench.ts';

const volume = 'population.volumePerMonth';
const titled = (title: string, plan: Plan = copilot): Plan => ({ ...plan, title });
const spanish = titled('Copiloto de atención: señales, años y ñandúes 🚀✅');

const list = (page: Page): Locator => page.getByRole('region', { name: /in this browser$/ });
const rows = (page: Page): Locator => list(page).getByRole('listitem');
const row = (page: Page, title: string): Locator =>
  rows(page).filter({ has: page.getByRole('link', { name: title, exact: true }) });
const head = (page: Page): Locator => page.getByRole('region', { name: 'The plan and its steps' });
const status = (page: Page): Locator => page.locator('.bench').getByRole('status');

const says = (page: Page, text: string | RegExp) =>
  expect(status(page).filter({ hasText: text })).toBeVisible();

async function visit(page: Page): Promise<void> {
  await page.goto('/workbench/');
  await page.locator('.bench').waitFor();
}

const toPlans = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = 'plans';
  });
  await expect(page.getByRole('heading', { name: 'Your plans', level: 2 })).toBeVisible();
};

async function linkTo(plan: Plan): Promise<string> {
  const packed = await packPlan(plan);
  if (!packed.ok) throw new Error(packed.problem.code);
  return `/workbench/#plan=${packed.value}`;
}

test.describe('a plan is started', () => {
  test('from nothing, with a title and the currency of one’s region', { tag: '@both' }, async ({
    page,
  }) => {
    await visit(page);
    await expect(page.getByLabel('Currency')).toHaveValue('USD');
    await page.getByLabel('Title').fill(spanish.title);
    await page.getByLabel('Currency').selectOption('MXN');
    await page.getByRole('button', { name: 'Start an empty plan' }).click();
    await expect(page).toHaveURL(/#idea$/);
    await expect(head(page)).toContainText(spanish.title);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await page.reload();
    await expect(head(page)).toContainText(spanish.title);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('in one of four ways, all in sight beside what the workbench has', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await visit(page);
    for (const way of ['From nothing', 'From a worked example', 'From a file', 'From a link'])
      await expect(page.getByRole('heading', { name: way })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Open as a new plan' })).toBeInViewport();
    await expect(page.getByRole('link', { name: '1. Idea and hypothesis' })).toBeInViewport();
  });

  test('from a worked example, of which it is then told', async ({ page }) => {
    await visit(page);
    await startFromExample(page, copilot);
    await expect(page).toHaveURL(/#idea$/);
    await says(page, `begun from the example “${copilot.title}”`);
    await toPlans(page);
    // It was said; who goes on has read it.
    await expect(page.getByText('begun from the example')).toHaveCount(0);
    await expect(row(page, copilot.title)).toContainText(`From the example “${copilot.title}”`);
  });

  test('from a file, chosen or dropped, which a download gives back as it was', async ({
    page,
  }) => {
    await openWorkbench(page, 'plans', spanish);
    const arrives = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download “${spanish.title}”` }).click();
    const file = await (await arrives).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(spanish)));

    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles(file);
    await says(page, 'opened as a new plan');
    await toPlans(page);
    await expect(row(page, spanish.title)).toHaveCount(2);

    const text = await readFile(file, 'utf8');
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'plan.json'));
      return transfer;
    }, text);
    await list(page).dispatchEvent('drop', { dataTransfer: dropped });
    await expect(page).toHaveURL(/#idea$/);
    await toPlans(page);
    await expect(row(page, spanish.title)).toHaveCount(3);
  });

  test('from a link that is opened; opened again it is the same plan', async ({ page }) => {
    await page.goto(await linkTo(spanish));
    await says(page, `The link brought the plan “${spanish.title}”`);
    await expect(page).toHaveURL(/\/workbench\/#idea$/);
    await page.goto(await linkTo(spanish));
    await says(page, 'You have this plan already');
    await toPlans(page);
    await expect(rows(page)).toHaveCount(1);
    // The page is open already when this link comes.
    const other = await linkTo(expansion);
    await page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      other.slice(other.indexOf('#')),
    );
    await says(page, expansion.title);
    await toPlans(page);
    await expect(rows(page)).toHaveCount(2);
  });

  test('from a link that is pasted', async ({ page, baseURL }) => {
    await visit(page);
    await page.getByLabel('Link, or the text of a plan').fill(`${baseURL}${await linkTo(spanish)}`);
    await page.getByRole('button', { name: 'Open as a new plan' }).click();
    await expect(head(page)).toContainText(spanish.title);
  });

  const bad: readonly [string, string, RegExp][] = [
    ['a text that is no plan', '{"schema": 2, "title": 7}', /no valid plan/],
    ['a text that is cut off', JSON.stringify(copilot).slice(0, 300), /breaks off|cannot be read/],
    ['a damaged link', 'https://example.org/#plan=eJyrVkrLz1ey', /damaged/],
    ['nothing', '   ', /nothing in it/],
  ];
  for (const [name, text, said] of bad)
    test(`not from ${name}: it is said why, and the plans are as they were`, async ({ page }) => {
      await openWorkbench(page, 'plans', copilot);
      await page.getByLabel('Link, or the text of a plan').fill(text);
      await page.getByRole('button', { name: 'Open as a new plan' }).click();
      await says(page, said);
      await expect(rows(page)).toHaveCount(1);
      await expect(page.getByLabel('Link, or the text of a plan')).toHaveValue(text);
    });

  test('a damaged link in the address leads to the plans one has', async ({ page }) => {
    await openWorkbench(page, 'idea', copilot);
    await page.goto('/workbench/#plan=%%%');
    await says(page, /link is damaged/);
    await expect(rows(page)).toHaveCount(1);
  });

  test('from a calculator, whose plan or example opens here', async ({ page }) => {
    const payback = await Calculator.on(page, '/calculators/payback/', 'payback');
    await page.getByRole('link', { name: 'Open this plan in the workbench' }).click();
    await says(page, 'begun from the example');
    await page.goto('/workbench/#open=nowhere');
    await says(page, 'not in this browser');
    await page.goto('/calculators/payback/');
    await payback.comesAlive();
    await payback.field(volume).fill('250,000');
    await page.getByRole('link', { name: 'Open this plan in the workbench' }).click();
    await expect(head(page)).toContainText(copilot.title);
    await toPlans(page);
    await expect(rows(page)).toHaveCount(1);
  });
});

test.describe('several plans', () => {
  test('are renamed, duplicated, deleted and brought back', { tag: '@both' }, async ({ page }) => {
    await openWorkbench(page, 'plans', titled('One'), titled('Two', expansion));
    await expect(row(page, 'One')).toContainText('Worked on now');

    await page.getByRole('button', { name: 'Rename “One”' }).click();
    const field = page.getByRole('textbox', { name: 'New title for “One”' });
    await expect(field).toBeFocused();
    await field.fill('  ');
    await field.press('Enter');
    await expect(page.getByText('A plan needs a title')).toBeVisible();
    await field.fill('Eins');
    await field.press('Enter');
    await expect(page.getByRole('button', { name: 'Rename “Eins”' })).toBeFocused();
    await expect(head(page)).toContainText('Eins');

    await page.getByRole('button', { name: 'Duplicate “Two”' }).click();
    await expect(page.getByRole('link', { name: 'Two (copy)' })).toBeFocused();

    await page.getByRole('button', { name: 'Delete “Eins”' }).click();
    await expect(row(page, 'Eins')).toHaveCount(0);
    const undo = page.getByRole('button', { name: 'Undo: bring back “Eins”' });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Eins', exact: true })).toBeFocused();
    await expect(row(page, 'Eins')).toContainText('Worked on now');
    await page.reload();
    await expect(rows(page)).toHaveCount(3);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('leaving the renaming keeps the title', async ({ page }) => {
    await openWorkbench(page, 'plans', titled('One'));
    await page.getByRole('button', { name: 'Rename “One”' }).click();
    await page.getByRole('textbox', { name: 'New title' }).fill('Other');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Rename “One”' })).toBeFocused();
  });

  test('are switched in the head, and the last one opens again where it was left', async ({
    page,
  }) => {
    await openWorkbench(page, 'risks', titled('One'), titled('Two', expansion));
    await head(page).getByRole('combobox', { name: 'Plan' }).selectOption('Two');
    await page.goto('/workbench/');
    await expect(head(page).getByRole('combobox', { name: 'Plan' })).toHaveValue('plan-2');
    await expect(page.getByRole('link', { name: 'Risk register', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('a hundred are found by a part of their title, accents or not', async ({ page }) => {
    const many = Array.from({ length: 100 }, (_, index) => titled(`Opción ${index + 1}`));
    await openWorkbench(page, 'plans', ...many);
    await expect(rows(page)).toHaveCount(100);
    await page.getByRole('searchbox', { name: 'Find a plan' }).fill('opcion 77');
    await expect(rows(page)).toHaveCount(1);
    await says(page, '1 of 100 plans');
    await page.getByRole('link', { name: 'Opción 77' }).click();
    await expect(page).toHaveURL(/#idea$/);
    await expect(head(page).getByRole('combobox', { name: 'Plan' })).toHaveValue('plan-77');
  });

  test('the list says how far each has come', async ({ page }) => {
    const decision = { decision: 'go', date: '2026-11-20', role: 'product-owner' } as const;
    const decisions = { G1: [decision], G2: [decision] };
    await openWorkbench(page, 'plans', { ...copilot, decisions }, titled('New'));
    await expect(row(page, copilot.title)).toContainText('Stage 3');
    await expect(row(page, copilot.title)).toContainText('G1 and G2 passed');
    await expect(row(page, 'New')).toContainText('No gate passed yet');
    await expect(page.getByRole('img', { name: '2 of 5 gates passed' })).toBeVisible();
  });
});

test.describe('undo and redo', () => {
  test('by key anywhere and by button, each saying what it did', async ({ page }) => {
    await openWorkbench(page, 'plans', titled('One'));
    await page.getByRole('button', { name: 'Rename “One”' }).click();
    await page.getByRole('textbox', { name: 'New title' }).fill('Two');
    await page.keyboard.press('Enter');
    await expect(head(page)).toContainText('Two');
    await page.keyboard.press('Control+z');
    await expect(head(page)).toContainText('One');
    await says(page, 'Undone: Title.');
    await page.keyboard.press('Control+Shift+z');
    await expect(head(page)).toContainText('Two');
    await says(page, 'Done again: Title.');
    const undo = head(page).getByRole('button', { name: 'Undo: Title' });
    await undo.click();
    await expect(head(page)).toContainText('One');
    // The button stays, and with it the focus.
    await expect(head(page).getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
    await page.keyboard.press('Control+y');
    await expect(head(page)).toContainText('Two');
    await page.reload();
    await expect(head(page)).toContainText('Two');
  });

  test('leave the fields alone that are no part of the plan', async ({ page }) => {
    await openWorkbench(page, 'plans', titled('One'));
    await page.getByRole('button', { name: 'Rename “One”' }).click();
    await page.getByRole('textbox', { name: 'New title' }).fill('Two');
    await page.keyboard.press('Enter');
    await expect(head(page)).toContainText('Two');
    await page.getByLabel('Title').pressSequentially('abc');
    await page.keyboard.press('Control+z');
    await expect(head(page)).toContainText('Two');
    await expect(page.getByLabel('Title')).not.toHaveValue('abc');
  });
});

test.describe('two tabs', () => {
  test('show the same plan, in the workbench and in a calculator', async ({ page, context }) => {
    await openWorkbench(page, 'plans', titled('One'));
    const other = await context.newPage();
    const payback = await Calculator.on(other, '/calculators/payback/', 'payback');
    await expect(other.getByText('You are working on your plan “One”.')).toBeVisible();
    await page.getByRole('button', { name: 'Rename “One”' }).click();
    await page.getByRole('textbox', { name: 'New title' }).fill('Two');
    await page.keyboard.press('Enter');
    await expect(other.getByText('You are working on your plan “Two”.')).toBeVisible();

    await payback.field(volume).fill('250,000');
    await says(page, '“Two” was changed in another tab. You see it as it is now.');
    const third = await Calculator.on(await context.newPage(), '/calculators/payback/', 'payback');
    await expect(third.field(volume)).toHaveValue('250,000');
    await third.shows(['payback.months'], analyse(writePlan(titled('Two'), volume, 250_000)));
  });

  test('that change a plan without hearing of each other keep both', async ({ page, context }) => {
    await openWorkbench(page, 'plans', titled('One'));
    const deaf = await context.newPage();
    await deaf.addInitScript(() =>
      addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
    );
    await visit(deaf);
    for (const [tab, title] of [
      [page, 'Mine'],
      [deaf, 'Theirs'],
    ] as const) {
      await toPlans(tab);
      await tab.getByRole('button', { name: 'Rename “One”' }).click();
      await tab.getByRole('textbox', { name: 'New title' }).fill(title);
      await tab.keyboard.press('Enter');
    }
    await says(deaf, 'Both versions are kept');
    for (const title of ['Mine', 'Theirs']) {
      await expect(row(deaf, title)).toBeVisible();
      await expect(row(page, title)).toBeVisible();
    }
  });

  test('that are typed into at once lose no key', async ({ page, context }) => {
    await openWorkbench(page, 'idea', titled('One'));
    const other = await context.newPage();
    await other.goto('/workbench/#idea');
    const typing = [
      [page, 'Problem', 'Callers wait while agents search three systems.'],
      [other, 'Hypothesis', 'Suggested answers cut handle time by a tenth.'],
    ] as const;
    await Promise.all(
      typing.map(async ([tab, name, text]) => {
        const field = tab.getByRole('textbox', { name, exact: true });
        await field.fill('');
        await field.pressSequentially(text, { delay: 10 });
        await expect(field).toHaveValue(text);
      }),
    );
    const kept = await page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    for (const [, , text] of typing) expect(kept).toContain(text);
  });

  test('a plan that was deleted in one can be kept in the other', async ({ page, context }) => {
    await openWorkbench(page, 'idea', titled('One'));
    const other = await context.newPage();
    await visit(other);
    await toPlans(other);
    await other.getByRole('button', { name: 'Delete “One”' }).click();
    await says(page, '“One” was deleted in another tab.');
    await page.getByRole('button', { name: 'Keep it here' }).click();
    await expect(head(page)).toContainText('One');
    await expect(row(other, 'One')).toBeVisible();
  });
});

test.describe('storage', () => {
  test('that is forbidden is said, with what to do, and leaving asks', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await visit(page);
    await says(page, 'Not kept: this browser forbids storage');
    await page.getByRole('button', { name: 'Start an empty plan' }).click();
    await expect(head(page)).toContainText('Untitled plan');
    const arrives = page.waitForEvent('download');
    await head(page).getByRole('button', { name: 'Download “Untitled plan”' }).click();
    expect((await arrives).suggestedFilename()).toBe('untitled-plan.plan.json');
    const asked = page.waitForEvent('dialog');
    const leaving = page.goto('/').catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await leaving;
  });

  test('that is full keeps the latest on the page, until a plan is deleted', async ({ page }) => {
    await page.addInitScript(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (this: Storage, key, text) {
        const others = Object.entries(this).filter(([other]) => other !== key);
        if ([...others, [key, text]].flat().join('').length > 30_000)
          throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, text);
      };
    });
    await openWorkbench(page, 'plans', titled('Large', { ...copilot, problem: 'x'.repeat(4_900) }));
    await expect(head(page)).toContainText('Saved in this browser');
    for (let copies = 0; copies < 5 && (await page.getByText(/^Not kept/).count()) === 0; copies++)
      await page.getByRole('button', { name: 'Duplicate “Large”' }).click();
    await says(page, /Not kept: the storage of this browser is full, and the latest of “Large/);
    await page.getByRole('button', { name: 'Delete “Large”' }).click();
    await expect(head(page)).toContainText('Saved in this browser');
    const titles = await rows(page).getByRole('link').allTextContents();
    await page.reload();
    await expect(rows(page).getByRole('link')).toHaveText(titles);
  });

  test('that holds a damaged plan opens, keeps the text, and asks before it goes', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      if (localStorage.getItem('seen')) return;
      localStorage.setItem('seen', 'yes');
      localStorage.setItem('staircase.plan.broken', '{"plan": {"schema": 2, "title": "Ñan');
      localStorage.setItem('staircase.plan.constructor', '[]');
    });
    await openWorkbench(page, 'plans', titled('One'));
    await expect(rows(page)).toHaveCount(1);
    const damaged = page.getByRole('region', { name: 'Stored plans that cannot be read' });
    await expect(damaged).toContainText('"title": "Ñan');
    const arrives = page.waitForEvent('download');
    await damaged
      .getByRole('listitem')
      .filter({ hasText: 'Ñan' })
      .getByRole('button', { name: /^Download/ })
      .click();
    expect(await readFile(await (await arrives).path(), 'utf8')).toBe(
      '{"plan": {"schema": 2, "title": "Ñan',
    );
    await page.reload();
    for (const remaining of [1, 0]) {
      await page.getByRole('button', { name: 'Discard text 1' }).click();
      const dialog = page.getByRole('dialog', { name: 'Discard this text for good?' });
      await dialog.getByRole('button', { name: 'Keep it' }).click();
      await page.getByRole('button', { name: 'Discard text 1' }).click();
      await dialog.getByRole('button', { name: 'Discard it' }).click();
      await expect(page.getByRole('heading', { name: 'Your plans' })).toBeFocused();
      await expect(page.getByRole('button', { name: /^Discard text/ })).toHaveCount(remaining);
    }
    await page.reload();
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText(/cannot be read/)).toHaveCount(0);
  });
});

/** Every number that a calculator shows. */
async function readings(page: Page): Promise<string[]> {
  const payback = await Calculator.on(page, '/calculators/payback/', 'payback');
  await expect(payback.reading('payback.months')).toBeVisible();
  return payback.island.locator('.calc-reading strong').allTextContents();
}

test('a shared link opened in another profile gives the same analysis', async ({
  page,
  browser,
}) => {
  const plan = writePlan(spanish, volume, 310_500);
  await openWorkbench(page, 'plans', plan);
  const here = await readings(page);
  expect(here).toContain(shown('payback.months', analyse(plan)));
  const elsewhere = await profile(browser);
  await elsewhere.goto(await linkTo(plan));
  await says(elsewhere, spanish.title);
  expect(await readings(elsewhere)).toEqual(here);
  await elsewhere.context().close();
});

const profile = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

test('on a phone the way through the workbench is folded', { tag: '@phone' }, async ({ page }) => {
  await openWorkbench(page, 'idea', copilot);
  const fold = page.getByRole('button', { name: /^All parts/ });
  await expect(fold).toContainText('1. Idea and hypothesis');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport();
  const gate = page.getByRole('link', { name: /^G3/ });
  await expect(gate).toBeHidden();
  await fold.click();
  await gate.click();
  await expect(page).toHaveURL(/#g3$/);
  await expect(gate).toBeHidden();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('each gate says by word how it stands', async ({ page }) => {
  await openWorkbench(page, 'idea', copilot);
  const ways = page.getByRole('navigation', { name: 'Parts of the workbench' });
  await expect(ways.getByText(/^\d+ things? missing$/)).toHaveCount(5);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the plans are accessible in ${colorScheme}`, { tag: '@both' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('staircase.plan.broken', '{'));
    await openWorkbench(page, 'plans', titled('One'), titled('Two', expansion));
    await page.getByRole('button', { name: 'Delete “Two”' }).click();
    await page.getByRole('button', { name: 'Rename “One”' }).click();
    await page.getByLabel('Link, or the text of a plan').fill('7');
    await page.getByRole('button', { name: 'Open as a new plan' }).click();
    await says(page, /no plan/);
    expect(await violations(page)).toEqual([]);
  });
