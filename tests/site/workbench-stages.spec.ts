/** The five stages of the workbench, filled in as a product owner would. */
import type { Page } from '@playwright/test';
import { analyse, type Plan, parsePlan } from '../../src/model/index.ts';
import { emptyPlan } from '../../src/workbench/shelf/start.ts';
import { copilot } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { openWorkbench } from './support/workbench.ts';

const empty = emptyPlan('My plan', 'USD');
const stages = ['idea', 'mvp', 'pilot', 'hardening', 'rollout'] as const;

/** The plan as the browser keeps it, which must be one at every moment. */
async function stored(page: Page): Promise<Plan> {
  const text = await page.evaluate(() => localStorage.getItem('staircase.plan.plan-1'));
  const result = parsePlan(JSON.parse(text ?? '{}').plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

const form = (page: Page) => page.locator('.bench-stage');

async function goTo(page: Page, stage: (typeof stages)[number]) {
  await page.evaluate((part) => {
    location.hash = part;
  }, stage);
  await expect(form(page).locator(`a[href$="/staircase/${stage}/"]`).first()).toBeVisible();
  await expect(form(page).locator('.bench-section').first()).toBeVisible();
}

async function fill(page: Page, field: string, text: string) {
  await form(page).getByRole('textbox', { name: field, exact: true }).fill(text);
}

const choose = (page: Page, field: string, option: string) =>
  form(page).getByRole('combobox', { name: field, exact: true }).selectOption({ label: option });

const press = (page: Page, button: string) =>
  form(page).getByRole('button', { name: button, exact: true }).click();

/** What the plan says about the stage, beside the form. */
const answer = (page: Page) =>
  page.getByRole('complementary', { name: 'What the plan says' }).locator('.bench-lead');

test('a plan is filled in from nothing, stage by stage @both', async ({ page }) => {
  test.setTimeout(90_000);
  await openWorkbench(page, 'idea', empty);

  await fill(page, 'Title', 'Contact-center copilot');
  await fill(page, 'Problem', 'Callers wait while agents search.');
  await fill(page, 'Hypothesis', 'Suggested answers cut handle time by twelve percent.');
  await choose(page, 'Sector', 'Telecommunications');
  await choose(page, 'Kind of work', 'Customer service');
  await form(page)
    .getByRole('radio', { name: /^Medium/ })
    .check();
  await fill(page, 'One of them is called', 'agent');
  await fill(page, 'One thing they handle is called', 'contact');
  await fill(page, 'Number of agents', '1,200');
  await fill(page, 'Contacts in scope a month', '240k');
  await press(page, 'Add a group');
  await fill(page, 'Group', 'Agents');
  await choose(page, 'Stance', 'Supportive');
  await choose(page, 'Who speaks with them', 'Operations lead');
  await expect(form(page).locator('.bench-entry')).toContainText('Supportive. Operations lead');

  await goTo(page, 'mvp');
  await press(page, 'Add a metric');
  await fill(page, 'Name', 'Average handle time');
  await fill(page, 'Unit', 'minute');
  await fill(page, 'Average handle time at baseline', '7.5');
  await fill(page, 'Spread between agents (standard deviation)', '2.4');
  await choose(page, 'Success is', 'a change in percent of the baseline');
  await fill(page, 'Change that counts as success', '-10');
  await fill(page, 'Average handle time: expected change', '-11.6');
  await press(page, 'Add a trigger on a metric');
  await expect(form(page)).toContainText('Fires at a change of 5%');

  await goTo(page, 'pilot');
  await fill(page, 'Agents in the pilot', '120');
  await fill(page, 'Length of the pilot', '6');
  // As the page of the cohort calculator says of the example.
  await expect(answer(page)).toHaveText(
    '120 agents are enough: an effect of 0.75 minutes would be seen with a chance of 90.1%. For 80%, 87 agents would do.',
  );

  await goTo(page, 'hardening');
  await fill(page, 'MVP and pilot', '240,000');
  await press(page, 'Add a hardening cost');
  await fill(page, 'Name', 'Security, training, monitoring');
  await fill(page, 'Security, training, monitoring', '140k');
  await fill(page, 'Run cost', '480,000');
  await fill(page, 'Value of a minute saved', '1.05');
  await fill(page, 'Share of the saving that turns into money', '100');
  await expect(answer(page)).toContainText('The investment of $380k is back after 2.1 months');

  await goTo(page, 'rollout');
  await form(page).getByLabel('First day of week 1', { exact: true }).fill('2027-01-11');
  await fill(page, 'Share active', '25');
  await press(page, 'Add a phase');
  await expect(form(page).locator('.calc-steps li')).toHaveCount(2);

  const plan = await stored(page);
  const { cohort, payback, rollout, risks } = analyse(plan);
  expect(cohort?.required.value).toBe(87);
  // A month: 240,000 contacts × 7.5 minutes × 11.6% × $1.05, less a twelfth of the run cost.
  const net = 240_000 * 7.5 * 0.116 * 1.05 - 480_000 / 12;
  expect(payback?.months.value).toBeCloseTo(380_000 / net, 9);
  expect(payback?.phasedMonths.value).toBeGreaterThan(380_000 / net);
  expect(rollout?.phases.map(({ share }) => share.value)).toEqual([0.25, 1]);
  expect(risks).toBeUndefined();
  expect(plan).toMatchObject({ sector: 'telecommunications', risk: 'medium' });
  expect(await sidewaysScroll(page)).toBe(0);
});

/** Goes on with the Tab key until a field or button has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const target = form(page).locator(':focus');
    const found = await target.evaluateAll(([element], wanted) => {
      const labels = [...((element as HTMLInputElement | undefined)?.labels ?? [])];
      const names = labels.length > 0 ? labels : [element];
      return names.some((name) => name?.textContent?.trim().startsWith(wanted));
    }, name);
    if (found) return;
  }
  throw new Error(`The Tab key never came to “${name}”.`);
}

test('each stage ends with its gate and leads on to the next', async ({ page }) => {
  await openWorkbench(page, 'idea', empty);
  for (const [index, stage] of stages.slice(1).entries()) {
    await expect(form(page).getByRole('link', { name: `Next: gate G${index + 1}` })).toBeVisible();
    await form(page)
      .getByRole('link', { name: `Go on to stage ${index + 2}` })
      .click();
    await expect(page).toHaveURL(new RegExp(`#${stage}$`));
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  }
  await expect(form(page).getByRole('link', { name: 'Next: gate G5' })).toBeVisible();
  await expect(form(page).getByRole('link', { name: 'Go on to stage' })).toHaveCount(0);
});

test('undo in a field leaves the caret where the change was', async ({ page }) => {
  await openWorkbench(page, 'idea', { ...empty, problem: 'Callers wait.' });
  const problem = form(page).getByRole('textbox', { name: 'Problem', exact: true });
  await problem.focus();
  await problem.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(7, 7));
  await page.keyboard.type(' often');
  await expect(problem).toHaveValue('Callers often wait.');
  const caret = () => problem.evaluate((field: HTMLTextAreaElement) => field.selectionEnd);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(problem).toHaveValue('Callers wait.');
  await expect.poll(caret).toBe(7);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(problem).toHaveValue('Callers often wait.');
  await expect.poll(caret).toBe(13);
  await page.keyboard.type(' must');
  await expect(problem).toHaveValue('Callers often must wait.');
});

test('the first stage takes a keyboard alone', async ({ page }) => {
  await openWorkbench(page, 'idea', empty);
  await expect(form(page).locator('.bench-next')).toBeVisible();
  await tabTo(page, 'Title');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Claims triage');
  await tabTo(page, 'Sector');
  await page.keyboard.type('Insurance');
  await tabTo(page, 'Not decided');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'One of them is called');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('handler');
  await tabTo(page, 'Number of handlers');
  await page.keyboard.type('80');
  await tabTo(page, 'Where does this come from?');
  await page.keyboard.press('Enter');
  await tabTo(page, 'This is an assumption, because');
  await page.keyboard.type('Counted by hand.');
  await tabTo(page, 'Add a group');
  await page.keyboard.press('Enter');
  // The new entry is open, and its name has the focus.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Brokers');
  await tabTo(page, 'Remove Brokers');
  await page.keyboard.press('Enter');
  await expect(form(page).getByRole('button', { name: 'Add a group' })).toBeFocused();
  await expect(form(page).getByText('Brokers removed. Undo brings it back.')).toBeAttached();
  expect(await stored(page)).toMatchObject({
    title: 'Claims triage',
    sector: 'insurance',
    risk: 'low',
    population: { unit: 'handler', size: 80 },
    assumptions: [{ of: 'population.size', because: 'Counted by hand.' }],
    stakeholders: [],
  });
});

test('thirty metrics are thirty lines, and only the open one has fields', async ({ page }) => {
  const many: Plan = {
    ...copilot,
    metrics: [
      ...copilot.metrics,
      ...Array.from({ length: 26 }, (_, index) => ({
        id: `extra-${index + 1}`,
        name: `Extra ${index + 1}`,
        role: 'secondary' as const,
        kind: 'mean' as const,
        better: 'higher' as const,
      })),
    ],
  };
  await openWorkbench(page, 'mvp', many);
  await expect(form(page).locator('.bench-entry')).toHaveCount(33);
  expect(await form(page).locator('*').count()).toBeLessThan(250);
  await expect(form(page).getByRole('textbox')).toHaveCount(0);
  await form(page).getByText('Extra 26', { exact: true }).click();
  await fill(page, 'Extra 26 at baseline', '12');
  await expect(form(page).locator('.bench-entry', { hasText: 'Extra 26' })).toContainText(
    'Baseline 12 units',
  );
  expect(await form(page).locator('*').count()).toBeLessThan(450);
});

test('choosing a primary metric says which one no longer is', async ({ page }) => {
  await openWorkbench(page, 'mvp', copilot);
  await form(page).getByText('Customer satisfaction', { exact: true }).click();
  await choose(page, 'Role', 'Primary: decides on the benefit');
  await expect(form(page)).toContainText('Average handle time is secondary now');
  const roles = (await stored(page)).metrics.map(({ role }) => role);
  expect(roles).toEqual(['secondary', 'primary', 'guardrail', 'adoption']);
});

test('what is typed in the workbench is in the calculators, and the other way round', async ({
  page,
}) => {
  await openWorkbench(page, 'pilot', copilot);
  await fill(page, 'Agents in the pilot', '60');
  await expect(answer(page)).toContainText('60 agents are too few');
  await page.getByRole('link', { name: 'Open this plan in the calculator' }).click();
  const calculator = await Calculator.on(page, page.url(), 'cohort');
  await expect(calculator.field('cohort.units')).toHaveValue('60');
  await calculator.field('cohort.units').fill('300');
  await page.goto('/workbench/#pilot');
  await expect(
    form(page).getByRole('textbox', { name: 'Agents in the pilot', exact: true }),
  ).toHaveValue('300');
});

test('what cannot be taken in is kept as typed, also after a reload', async ({ page }) => {
  await openWorkbench(page, 'mvp', copilot);
  const open = () => form(page).getByText('Average handle time', { exact: true }).first().click();
  const field = (name: string) => form(page).getByRole('textbox', { name, exact: true });
  await open();
  await field('Name').fill('');
  await field('Average handle time at baseline').fill('about 7');
  await field('Change that counts as success').fill('');
  await field('Spread between agents (standard deviation)').fill('-3');
  await field('Spread between agents (standard deviation)').blur();
  const kept = await stored(page);
  expect(kept.metrics[0]).toMatchObject({ name: 'Average handle time', baseline: 7.5, sd: 2.4 });
  expect(kept.metrics[0]).not.toHaveProperty('threshold');

  await page.reload();
  await open();
  await expect(field('Name')).toHaveValue('');
  await expect(field('Average handle time at baseline')).toHaveValue('about 7');
  await expect(field('Spread between agents (standard deviation)')).toHaveValue('-3');
  await expect(form(page).getByText('This is not a number.')).toBeVisible();
  await field('Average handle time at baseline').fill('8');
  expect((await stored(page)).metrics[0]).toMatchObject({ baseline: 8 });
});

test('a sector in one’s own words becomes its id, and stays as it was typed', async ({ page }) => {
  await openWorkbench(page, 'idea', empty);
  await choose(page, 'Sector', 'Another sector');
  await fill(page, 'Which sector', 'Fundación & cultura 🎭');
  expect(await stored(page)).toMatchObject({ sector: 'fundacion-cultura' });
  await page.reload();
  await expect(form(page).getByRole('textbox', { name: 'Which sector' })).toHaveValue(
    'Fundación & cultura 🎭',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the stages are accessible in the ${colorScheme} theme @both`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    await openWorkbench(page, 'idea', copilot);
    for (const stage of stages) {
      await goTo(page, stage);
      const entry = form(page).locator('.bench-entry > summary').first();
      if (await entry.count()) await entry.click();
      for (const fold of await form(page).locator('.calc-refine > summary').all())
        await fold.click();
      await form(page).locator('.bench-origin > summary').first().click();
      expect(await violations(page), stage).toEqual([]);
      expect(await sidewaysScroll(page), stage).toBe(0);
    }
  });
}
