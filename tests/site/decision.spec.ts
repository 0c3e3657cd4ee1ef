/** The decision calculator on its page: verdicts are the model’s, and nothing is decided unmeasured. */
import { analyse, type Plan, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/journey.ts';

const path = '/calculators/decision/';
const verdicts = (calculator: Calculator) => calculator.island.locator('.calc-verdicts > li');

/** The worked example with a number and a spread for its primary metric, against a control group. */
const measured: Plan = writePlan(copilot, 'metrics.aht.observed', {
  value: 6.63,
  n: 120,
  sd: 2.4,
  against: { kind: 'control', value: 7.5, n: 1080, sd: 2.5 },
});

async function measurePrimary(calculator: Calculator) {
  const observed = 'metrics.aht.observed';
  await calculator.field(`${observed}.n`).fill('120');
  await calculator.field(`${observed}.sd`).fill('2.4');
  const control = calculator.island.getByRole('radio', { name: /^a control group/ }).first();
  await control.check();
  await calculator.field(`${observed}.against.value`).fill('7.5');
  await calculator.field(`${observed}.against.n`).fill('1,080');
  await calculator.field(`${observed}.against.sd`).fill('2.5');
}

test('begins with a published pilot that nobody can judge, and says why', {
  tag: '@both',
}, async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'decision');
  await expect(calculator.answer).toContainText(
    'Every threshold is met on average, but this pilot cannot be judged.',
  );
  await expect(verdicts(calculator)).toHaveCount(4);
  for (const verdict of await verdicts(calculator).all())
    await expect(verdict).toContainText('Met on average, cannot be judged. It waits for');
  await expect(calculator.island).toContainText('A comparison over time');
});

test('gives a metric its verdict once number and spread are typed', {
  tag: '@both',
}, async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'decision');
  await measurePrimary(calculator);
  await calculator.shows(
    ['estimate', 'low', 'high', 'margin'].map((name) => `decision.aht.${name}`),
    analyse(measured),
  );
  await expect(verdicts(calculator).first()).toContainText('Likely met.');
  await calculator.field('metrics.aht.observed.value').fill('6');
  await expect(verdicts(calculator).first()).toContainText('Met. The whole interval');
});

test('keeps the other metrics folded until they are asked for', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'decision');
  const field = calculator.field('metrics.csat.observed.n');
  await expect(field).toBeHidden();
  await calculator.island.getByText('Result of Customer satisfaction').click();
  await field.fill('120');
  await calculator.field('metrics.csat.observed.sd').fill('0.8');
  await expect(verdicts(calculator).nth(1)).toContainText('Kept.');
});

test('reads its chart by keyboard, metric by metric', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'decision');
  const explorer = calculator.island.getByRole('slider', { name: /metric by metric$/ });
  await explorer.focus();
  await page.keyboard.press('ArrowRight');
  await expect(explorer).toHaveAttribute('aria-valuetext', /^Customer satisfaction: −0\.4 points/);
});

test('names each field, its unit, its range and its meaning', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'decision');
  await measurePrimary(calculator);
  for (const summary of await calculator.island.locator('.calc-fields summary').all())
    await summary.click();
  const fields = await calculator.island.getByRole('textbox').all();
  expect(fields.length).toBeGreaterThan(12);
  for (const field of fields) {
    await expect(field).toHaveAccessibleName(/\w+/);
    await expect(field).toHaveAccessibleDescription(/From .+ to .+\./);
  }
});

test('is accessible with verdicts of every kind', { tag: '@both' }, async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'decision');
  await measurePrimary(calculator);
  for (const summary of await calculator.island.locator('.calc-fields summary').all())
    await summary.click();
  await calculator.field('metrics.csat.observed.n').fill('120');
  await calculator.field('metrics.csat.observed.sd').fill('0.8');
  await calculator.field('metrics.compliance-errors.observed.n').fill('20,000');
  await calculator.field('metrics.compliance-errors.observed.value').fill('4');
  await expect(verdicts(calculator).nth(2)).toContainText('Harmful.');
  expect(await violations(page)).toEqual([]);
});

test('gives the rollout’s reviews their boundaries, and a simulation on request', {
  tag: '@both',
}, async ({ page }) => {
  const calculator = await Calculator.on(page, '/calculators/rollout/', 'rollout');
  await expect(calculator.island).toContainText('12.5% of the time');
  await calculator.island.getByRole('button', { name: 'Check by simulation' }).click();
  await expect(calculator.island).toContainText(/Of 100,000 simulated rollouts .* 12\.\d%/);
  expect(await violations(page)).toEqual([]);
});
