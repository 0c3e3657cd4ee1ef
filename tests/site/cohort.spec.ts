/** The cohort calculator beyond one metric: every figure it shows is the model’s. */
import { analyse, type Plan, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { Calculator } from './support/calculator.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { example, shown } from './support/library.ts';

const path = '/calculators/cohort/';

const changed = (inputs: Readonly<Record<string, unknown>>): Plan =>
  Object.entries(inputs).reduce((plan, [path, value]) => writePlan(plan, path, value), copilot);

const row = (calculator: Calculator, metric: RegExp) =>
  calculator.island
    .getByRole('region', { name: 'What each metric asks' })
    .getByRole('row', { name: metric });

test('says what each metric asks, and which one decides', { tag: '@both' }, async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'cohort');
  await expect(row(calculator, /primary/)).toContainText(
    `${shown('cohort.requirements.aht.required')}. Decides the size`,
  );
  await expect(row(calculator, /adoption/)).toContainText(
    shown('cohort.requirements.adoption.required'),
  );
  await expect(row(calculator, /Compliance/)).toContainText('Allow a margin');
  expect(await sidewaysScroll(page)).toBe(0);
});

test('asks how alike people of one team are, and counts it', { tag: '@both' }, async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'cohort');
  await expect(calculator.warnings.filter({ hasText: 'taken as independent' })).toBeVisible();
  await calculator.refine();
  await calculator.field('cohort.clusters.size').fill('12');
  await calculator.island.getByRole('radio', { name: 'somewhat (5%)' }).check();
  const plan = changed({ 'cohort.clusters': { size: 12, icc: 0.05 } });
  await calculator.shows(['cohort.required', 'cohort.power', 'cohort.designEffect'], analyse(plan));
  await expect(calculator.warnings.filter({ hasText: 'taken as independent' })).toHaveCount(0);
});

test('counts adoption, drop-out and the spread of a guardrail', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'cohort');
  await calculator.refine();
  await calculator.field('cohort.adoption').fill('87');
  await calculator.field('cohort.dropOut').fill('10');
  await calculator.island
    .getByRole('textbox', { name: 'Customer satisfaction: spread (standard deviation)' })
    .fill('1.2');
  const plan = changed({
    'cohort.adoption': 0.87,
    'cohort.dropOut': 0.1,
    'metrics.csat.sd': 1.2,
  });
  await calculator.shows(
    ['required', 'requiredAll', 'power', 'requirements.csat.required'].map(
      (name) => `cohort.${name}`,
    ),
    analyse(plan),
  );
});

test('estimates a spread from pasted values', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'cohort');
  await calculator.island.getByText('The spread is not known').click();
  const box = calculator.island.getByRole('textbox', { name: /^Or paste one number/ });
  await box.fill('7.1\n8.2\nsix\n7.7');
  await expect(calculator.island.getByText('number 3 (six)')).toBeVisible();
  await box.fill('7.1\n8.2\n6.9\n7.7\n9.4\n5.8');
  await calculator.island.getByRole('button', { name: 'Use this spread' }).click();
  await expect(calculator.field('metrics.aht.sd')).toHaveValue('1.2287');
  await calculator.shows(['cohort.required'], analyse(changed({ 'metrics.aht.sd': 1.2287 })));
});

test('lets its charts be read by keyboard', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'cohort');
  const sizes = calculator.island.getByRole('slider', { name: 'Read the chart size by size' });
  await expect(sizes).toHaveAttribute('aria-valuetext', new RegExp(shown('cohort.power')));
  await sizes.focus();
  await page.keyboard.press('ArrowRight');
  await expect(sizes).toHaveAttribute('aria-valuetext', /^126 agents, 10\.5%: a chance of 9\d/);
  await calculator.island.getByText('What more weeks would show').click();
  const weeks = calculator.island.getByRole('slider', { name: 'Read the chart week by week' });
  await weeks.focus();
  await page.keyboard.press('Home');
  await expect(weeks).toHaveAttribute(
    'aria-valuetext',
    `1 week: ${shown('cohort.detectable', example)}`,
  );
});
