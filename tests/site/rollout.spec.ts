/** The rollout calculator beyond its phases: freezes, trainers and support, other schedules. */
import type { Locator } from '@playwright/test';
import { formatDate, formatFigure } from '../../src/calculators/format.ts';
import { analyse, type Figure, type Plan, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';

const path = '/calculators/rollout/';
const sale = { id: 'freeze-1', name: 'Winter sale', from: '2027-01-25', to: '2027-02-03' };
const frozen = writePlan(copilot, 'rollout.freezes', [sale]);
const shown = (figure: Figure | undefined) => (figure ? formatFigure(figure, copilot) : '');

const steps = (calculator: Calculator): Locator => calculator.island.locator('.calc-steps li');
const freeze = (calculator: Calculator): Locator =>
  calculator.island.getByRole('group', { name: 'Freeze 1' });

async function addFreeze(calculator: Calculator, { name, from, to } = sale) {
  await calculator.refine();
  await calculator.island.getByRole('button', { name: 'Add a freeze' }).click();
  await freeze(calculator).getByLabel('Name').fill(name);
  await freeze(calculator).getByLabel('First day').fill(from);
  await freeze(calculator).getByLabel('Last day').fill(to);
}

/** The timeline has the weeks and dates of the model. */
async function showsSteps(calculator: Calculator, plan: Plan) {
  const phases = analyse(plan).rollout?.phases ?? [];
  await expect(steps(calculator)).toHaveCount(phases.length);
  for (const [index, { week, starts = '', review = '', moved }] of phases.entries()) {
    const step = steps(calculator).nth(index);
    await expect(step).toContainText(`Starts in week ${week.value}, ${formatDate(starts)}`);
    await expect(step).toContainText(`Review ${formatDate(review)}`);
    await expect(step.getByText('Moved from week')).toHaveCount(moved ? 1 : 0);
  }
}

test('a freeze moves the phases out of it, says so, and comes back after a reload', {
  tag: '@both',
}, async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'rollout');
  await showsSteps(calculator, copilot);
  await addFreeze(calculator);
  await showsSteps(calculator, frozen);
  await expect(steps(calculator).nth(1)).toContainText('out of Winter sale (Jan 25, 2027');
  const { rollout } = analyse(frozen);
  await expect(calculator.answer).toContainText(shown(rollout?.forgone));
  expect(await sidewaysScroll(page)).toBe(0);
  await page.reload();
  await calculator.comesAlive();
  await showsSteps(calculator, frozen);
  await calculator.refine();
  await calculator.island.getByRole('button', { name: 'Remove freeze 1' }).click();
  await expect(calculator.island.getByRole('button', { name: 'Add a freeze' })).toBeFocused();
  await showsSteps(calculator, copilot);
});

test('a freeze that ends before it begins is refused at the field and counts for nothing', async ({
  page,
}) => {
  const calculator = await Calculator.on(page, path, 'rollout');
  await addFreeze(calculator, { ...sale, to: '2027-01-03' });
  const last = freeze(calculator).getByLabel('Last day');
  await expect(last).toHaveAttribute('aria-invalid', 'true');
  await expect(last).toHaveAccessibleDescription(/comes before the first/);
  await showsSteps(calculator, copilot);
  await expect(last).toHaveValue('2027-01-03');
});

test('hours of trainers and support say which phase does not fit', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'rollout');
  await calculator.refine();
  const capacity = {
    trainingHoursPerUnit: 0.5,
    trainingHoursPerWeek: 60,
    supportHoursPerUnit: 0.25,
    supportHoursPerWeek: 100,
  };
  for (const [name, value] of Object.entries(capacity))
    await calculator.field(`rollout.capacity.${name}`).fill(String(value));
  const plan = writePlan(copilot, 'rollout.capacity', capacity);
  const waves = analyse(plan).rollout?.capacity?.waves ?? [];
  await expect(calculator.warnings).toHaveCount(waves.flatMap(({ lacks }) => lacks).length);
  await expect(steps(calculator).nth(1)).toContainText(
    `would fit from week ${waves[1]?.earliestWeek.value}`,
  );
  await calculator.island.getByText('Table: hours of trainers and support').click();
  const rows = calculator.island
    .getByRole('region', { name: 'Table: hours of trainers and support' })
    .getByRole('row');
  for (const [index, { trainingHours, supportHours }] of waves.entries()) {
    await expect(rows.nth(index + 1)).toContainText(shown(trainingHours));
    await expect(rows.nth(index + 1)).toContainText(shown(supportHours));
  }
});

test('other schedules are compared from the keyboard and in a table', async ({ page }) => {
  const calculator = await Calculator.on(page, path, 'rollout');
  const chart = calculator.island
    .getByRole('figure')
    .filter({ hasText: 'Against other schedules' });
  const schedules = analyse(copilot).rollout?.schedules ?? [];
  expect(schedules).toHaveLength(4);
  const explorer = chart.getByRole('slider');
  await explorer.focus();
  for (const [index, { benefitYear, worstLoss }] of schedules.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    const text = await explorer.getAttribute('aria-valuetext');
    expect(text).toContain(shown(benefitYear));
    expect(text).toContain(shown(worstLoss));
  }
  await chart.getByText(/^Table: /).click();
  await expect(chart.getByRole('row')).toHaveCount(schedules.length + 1);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`with freezes, an error and warnings it is accessible in ${colorScheme}`, {
    tag: '@both',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const calculator = await Calculator.on(page, path, 'rollout');
    await addFreeze(calculator, { ...sale, to: '2027-01-03' });
    await calculator.field('rollout.capacity.supportHoursPerUnit').fill('1');
    await calculator.field('rollout.capacity.supportHoursPerWeek').fill('10');
    await expect(calculator.warnings.first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

test.describe('in a time zone west of Greenwich, when its clocks change', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('the dates are those of the model', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    await calculator.island.getByLabel('First day of week 1').fill('2027-03-08');
    await showsSteps(calculator, writePlan(copilot, 'rollout.start', '2027-03-08'));
  });
});
