/** What the payback calculator loads on demand: returns, ranges, thousands of draws in a worker. */
import type { Page } from '@playwright/test';
import { analyse, simulate, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/journey.ts';

const path = '/calculators/payback/';
const volume = 'population.volumePerMonth';
const sureness = (calculator: Calculator) => calculator.island.locator('.calc-sure');

async function howSure(page: Page) {
  const calculator = await Calculator.on(page, path, 'payback');
  await calculator.island.getByText('How sure is this?', { exact: true }).click();
  await expect(sureness(calculator)).toBeVisible();
  return calculator;
}

test('draws in a worker of the site itself, and says what the model says', {
  tag: '@both',
}, async ({ page }) => {
  const calculator = await howSure(page);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    expect.stringMatching(/simulation\.worker/),
  ]);
  const { withinYear } = simulate(copilot, { draws: 10_000, seed: 20_260_101 }) ?? {};
  await expect(sureness(calculator)).toContainText(
    `In ${Math.round((withinYear ?? 0) * 10)} of 10 draws`,
  );
});

test('draws without workers too', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  const calculator = await howSure(page);
  expect(page.workers()).toEqual([]);
  await expect(sureness(calculator)).toContainText(/of 10 draws/);
});

test('follows what is typed, and never holds it up', async ({ page }) => {
  const calculator = await howSure(page);
  await page.evaluate(() => {
    const state = { longest: 0 };
    Object.assign(window, { state });
    let last = performance.now();
    const frame = (now: number) => {
      state.longest = Math.max(state.longest, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const field = calculator.field(volume);
  await field.fill('');
  await field.pressSequentially('210,000', { delay: 60 });
  await expect(field).toHaveValue('210,000');
  const longest = await page.evaluate(
    () => (window as unknown as { state: { longest: number } }).state.longest,
  );
  // Generous for a busy machine; ten thousand draws on the page's own thread would take longer.
  expect(longest).toBeLessThan(400);
  const plan = writePlan(copilot, volume, 210_000);
  const { withinYear } = simulate(plan, { draws: 10_000, seed: 20_260_101 }) ?? {};
  await expect(sureness(calculator)).toContainText(
    `In ${Math.round((withinYear ?? 0) * 10)} of 10 draws`,
  );
});

test('shows what it returns over the years as the model has it', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'payback');
  await calculator.island.getByText('What it returns over the years').click();
  await calculator.shows(
    [
      'npv',
      'roi',
      'irr',
      'discountedMonths',
      'costOfDelay',
      'breakEvenEffect',
      'breakEvenAdoption',
    ].map((name) => `payback.${name}`),
    analyse(copilot),
  );
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`all that opens is accessible in ${colorScheme}`, { tag: '@both' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const calculator = await howSure(page);
    await calculator.refine();
    await calculator.island.getByText('Adoption, learning, further costs').click();
    await calculator.island.getByText('What it returns over the years').click();
    await expect(calculator.field('finance.discountRate')).toBeVisible();
    await expect(calculator.reading('payback.npv')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
