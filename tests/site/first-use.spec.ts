/** A calculator loads when it is used: not before, and without losing what is typed meanwhile. */
import { analyse, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/journey.ts';
import { shown } from './support/library.ts';

const path = '/calculators/payback/';

test('who only looks loads no calculator', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await expect(page.locator('.calc[data-alive]')).toHaveCount(0);
  const before = asked.length;
  await page.keyboard.press('Tab');
  await expect(page.locator('.calc[data-alive]')).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);
});

for (const [what, script] of [
  ['calculator', /onAnyPlan/],
  ['script that waits for its first use', /_astro\/Payback\./],
] as const)
  test(`what is typed while the ${what} is on its way counts once it is there`, async ({
    page,
  }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(script, async (route) => {
      await arrived;
      await route.continue();
    });
    const calculator = await Calculator.sent(page, path, 'payback');
    await calculator.field('population.volumePerMonth').fill('480,000');
    await expect(page.locator('.calc[data-alive]')).toHaveCount(0);
    arrive();
    await expect(page.locator('.calc[data-alive]')).toBeVisible();
    const doubled = analyse(writePlan(copilot, 'population.volumePerMonth', 480_000));
    await expect(calculator.answer).toContainText(shown('payback.months', doubled));
    await expect(calculator.field('population.volumePerMonth')).toHaveValue('480,000');
  });
