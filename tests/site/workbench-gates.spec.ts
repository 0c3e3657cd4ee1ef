/** Gates in the workbench: the worked example carried from G1 to G5, decisions with their history. */
import type { Locator, Page } from '@playwright/test';
import { formatDate } from '../../src/calculators/format.ts';
import { type GateId, type Plan, writePlan } from '../../src/model/index.ts';
import { begun } from '../support/plans.ts';
import { violations } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { framework } from './support/library.ts';
import { openWorkbench } from './support/workbench.ts';

const started: Plan = {
  ...begun,
  stakeholders: [{ id: 'agents', name: 'Agents', owner: 'transformation-lead' }],
};

const gateOf = (id: GateId) => {
  const gate = framework.gates.find((each) => each.id === id);
  if (!gate) throw new Error(`There is no gate ${id}`);
  return gate;
};

async function goTo(page: Page, id: GateId) {
  await page.goto(`/workbench/#${id.toLowerCase()}`);
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${id}: `) })).toBeVisible();
}

const missing = (page: Page): Locator =>
  page.getByRole('region', { name: 'What is missing' }).getByRole('link');
const state = (page: Page): Locator =>
  page.getByRole('region', { name: 'What is missing' }).locator('.bench-state');
const strip = (page: Page, id: GateId): Locator =>
  page.getByRole('navigation', { name: 'The five gates' }).getByRole('link', {
    name: new RegExp(`^${id}, `),
  });
const check = (page: Page, id: string): Locator => page.locator(`[data-check="${id}"]`);
const decision = (page: Page): Locator => page.getByRole('region', { name: 'Decision' });
const decide = (page: Page, name: string) =>
  decision(page).getByRole('radio', { name, exact: true }).check();
const record = (page: Page) =>
  decision(page).getByRole('button', { name: 'Record the decision' }).click();

/** Answers every question with yes and marks every artifact done. */
async function bringAll(page: Page, id: GateId) {
  for (const { text } of gateOf(id).questions)
    await page.getByRole('group', { name: text, exact: true }).getByLabel('Yes').check();
  for (const { title } of gateOf(id).artifacts)
    await page.getByRole('button', { name: `Mark done: ${title}` }).click();
}

test('the worked example is carried from G1 to G5', async ({ page }) => {
  test.slow();
  await openWorkbench(page, 'g1', started);
  await expect(strip(page, 'G1')).toContainText('8 things missing');
  await expect(check(page, 'payback-exists')).toContainText('2.1 months at full run rate');
  await expect(check(page, 'payback-exists')).toContainText('3.0 months');
  await bringAll(page, 'G1');
  await expect(state(page)).toHaveText('Ready: nothing that this gate asks for is missing.');
  await decide(page, 'Go');
  await record(page);
  await expect(strip(page, 'G1')).toHaveAccessibleName('G1, Idea review: passed');

  await goTo(page, 'G2');
  await missing(page).filter({ hasText: 'Fill in: Risk register' }).click();
  await page.getByText('Risks that pilots of AI often have').click();
  await page.getByRole('button', { name: /^Add: A wrong answer sounds right/ }).click();
  const before = page.getByRole('group', { name: /^Before the control/ });
  await before.getByLabel('Likelihood').selectOption('4');
  await before.getByLabel('Operational impact').selectOption('4');
  await page
    .getByLabel('Control', { exact: true })
    .fill('Agents confirm; 200 calls audited a week');
  await page.getByLabel('Owner of the control', { exact: true }).selectOption('Operations lead');
  await goTo(page, 'G2');
  await expect(check(page, 'risks-rated')).toContainText('Passed');
  await bringAll(page, 'G2');
  await decide(page, 'Go, with conditions');
  await decision(page).getByRole('button', { name: 'Add a condition' }).click();
  await decision(page)
    .getByLabel('What must be done')
    .fill('Rehearse the switch-off on a Saturday');
  await decision(page).getByLabel('By when').fill('2027-01-05');
  await record(page);
  await expect(strip(page, 'G2')).toContainText('passed, one condition open');

  await goTo(page, 'G3');
  await expect(check(page, 'metrics-met')).toContainText('Average handle time 6.63 minutes');
  await expect(check(page, 'adoption-met')).toContainText('87%');
  await expect(check(page, 'compared')).toContainText('Waits');
  await missing(page).filter({ hasText: 'what is left after the control' }).click();
  const after = page.getByRole('group', { name: /^After the control/ });
  await expect(after.getByLabel('Likelihood')).toBeFocused();
  await after.getByLabel('Likelihood').selectOption('2');
  await after.getByLabel('Operational impact').selectOption('4');
  await goTo(page, 'G3');
  await bringAll(page, 'G3');
  await decide(page, 'Go');
  await expect(
    decision(page).getByRole('list', { name: 'This speaks against a go' }),
  ).toContainText('held against a measured comparison');
  await record(page);
  await expect(decision(page).getByLabel('Reason')).toBeFocused();
  await expect(strip(page, 'G3')).not.toContainText('passed');
  await decision(page)
    .getByLabel('Reason')
    .fill('No control group was published; hardening adds one.');
  await record(page);
  await expect(strip(page, 'G3')).toContainText('passed');
  await expect(decision(page)).toContainText('Checks not passed');

  await goTo(page, 'G4');
  await expect(check(page, 'support-covers')).toContainText('Waits');
  await expect(check(page, 'conditions-met')).toContainText('Rehearse the switch-off');
  const calculator = await Calculator.on(page, '/calculators/rollout/', 'rollout');
  await calculator.refine();
  const capacity = {
    trainingHoursPerUnit: 0.5,
    trainingHoursPerWeek: 100,
    supportHoursPerUnit: 0.5,
    supportHoursPerWeek: 400,
  };
  for (const [name, value] of Object.entries(capacity))
    await calculator.field(`rollout.capacity.${name}`).fill(String(value));
  await goTo(page, 'G4');
  // 600 agents come last: half an hour each, and 100 hours in each of the three weeks before.
  await expect(check(page, 'support-covers')).toContainText(
    'Week 6 adds 600 agents: training 300 hours of 300 hours, support 300 hours',
  );
  await goTo(page, 'G2');
  await decision(page)
    .getByRole('checkbox', { name: /Rehearse the switch-off/ })
    .check();
  await goTo(page, 'G4');
  await bringAll(page, 'G4');
  await expect(state(page)).toHaveText('Ready: nothing that this gate asks for is missing.');
  await decide(page, 'Go');
  await record(page);

  await goTo(page, 'G5');
  await expect(check(page, 'full-share-reached')).toContainText('100%');
  await bringAll(page, 'G5');
  await decide(page, 'Go');
  await record(page);
  await page.reload();
  for (const { id } of framework.gates) await expect(strip(page, id)).toContainText(/passed$/);
  await expect(decision(page)).toContainText('Operations lead');
});

for (const [sector, gate, title, mark] of [
  ['healthcare', 'G3', 'Clinical governance sign-off', 'Asked for in Healthcare'],
  ['retail', 'G4', 'Peak-season freeze', 'Asked for in Retail and e-commerce'],
] as const)
  test(`${sector} adds its own artifacts`, async ({ page }) => {
    await openWorkbench(page, gate.toLowerCase(), { ...started, sector });
    const artifact = page.getByRole('group', { name: title, exact: true });
    await expect(artifact).toContainText(mark);
    await missing(page)
      .filter({ hasText: `Bring: ${title}` })
      .click();
    await expect(artifact.getByLabel('Status')).toBeFocused();
    await artifact.getByLabel('Status').selectOption('Done');
    await expect(missing(page).filter({ hasText: title })).toHaveCount(0);
    await expect(missing(page).filter({ hasText: 'peak season' })).toHaveCount(
      sector === 'retail' ? 1 : 0,
    );
  });

test('what is known about an artifact stays, and only a safe link can be followed', {
  tag: '@both',
}, async ({ page }) => {
  await openWorkbench(page, 'g1', started);
  const artifact = page.getByRole('group', { name: 'Problem statement', exact: true });
  await artifact.getByText(/^Link, owner, date, note/).click();
  await artifact.getByLabel('Link or reference').fill('javascript:alert(1)');
  await artifact.getByLabel('Owner').selectOption('Risk officer');
  await artifact.getByLabel('Date').fill('2026-10-02');
  await artifact.getByLabel('Note').fill('Señal débil ✓ <b>no</b>');
  await page.reload();
  await expect(artifact).toContainText('Owner: Risk officer, Oct 2, 2026');
  await expect(artifact.getByText('javascript:alert(1)')).toBeVisible();
  await expect(artifact.getByRole('link')).toHaveCount(0);
  await artifact.getByText(/^Link, owner, date, note/).click();
  await expect(artifact.getByLabel('Note')).toHaveValue('Señal débil ✓ <b>no</b>');
  await artifact.getByLabel('Link or reference').fill('https://example.org/statement');
  await expect(artifact.getByRole('link')).toHaveAttribute('href', 'https://example.org/statement');
  await expect(artifact.getByLabel('Status')).toHaveValue('missing');
  expect(await sidewaysScroll(page)).toBe(0);
});

test('a decision that is not recorded yet outlives a reload and other parts', async ({ page }) => {
  await openWorkbench(page, 'g1', started);
  await decide(page, 'Go, with conditions');
  await decision(page).getByRole('button', { name: 'Add a condition' }).click();
  await decision(page).getByLabel('What must be done').fill('Hear the works council');
  await decision(page).getByLabel('Reason').fill('The case is strong');
  await strip(page, 'G2').click();
  await expect(decision(page).getByLabel('Reason')).toHaveValue('');
  await page.reload();
  await goTo(page, 'G1');
  await expect(decision(page).getByLabel('What must be done')).toHaveValue(
    'Hear the works council',
  );
  await expect(decision(page).getByLabel('Reason')).toHaveValue('The case is strong');
  await expect(strip(page, 'G1')).not.toContainText('passed');
});

test('a revised decision keeps its history', async ({ page }) => {
  const decided = writePlan(started, 'decisions', {
    G1: [
      {
        decision: 'no-go',
        date: '2026-09-01',
        role: 'risk-officer',
        reason: 'Nobody owns the data.',
        open: ['artifacts-missing'],
      },
    ],
  });
  await openWorkbench(page, 'g1', decided);
  await expect(strip(page, 'G1')).toContainText('no-go');
  await decision(page).getByRole('button', { name: 'Revise the decision' }).click();
  await expect(decision(page).getByLabel('Reason')).toHaveValue('Nobody owns the data.');
  await decide(page, 'Go');
  await decision(page).getByLabel('Reason').fill('The data has an owner now.');
  await record(page);
  const day = formatDate(new Date().toISOString().slice(0, 10));
  await expect(decision(page)).toContainText(`Go: ${day}, Risk officer`);
  await page.reload();
  const history = decision(page).getByRole('listitem').filter({ hasText: 'No-go: Sep 1, 2026' });
  await expect(history).toContainText('Nobody owns the data.');
  await expect(history).toContainText('Artifacts missing');
});

test('a gate is passed by keyboard alone', async ({ page }) => {
  await openWorkbench(page, 'g1', started);
  async function tabTo(target: Locator) {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 120 && !(await isThere()); presses++)
      await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
  }
  await tabTo(missing(page).filter({ hasText: 'strategic objective' }));
  await page.keyboard.press('Enter');
  for (const { text } of gateOf('G1').questions) {
    await tabTo(page.getByRole('group', { name: text, exact: true }).getByLabel('Yes'));
    await page.keyboard.press('Space');
  }
  for (const { title } of gateOf('G1').artifacts) {
    await tabTo(page.getByRole('button', { name: `Mark done: ${title}` }));
    await page.keyboard.press('Enter');
  }
  await tabTo(decision(page).getByRole('radio', { name: 'Go', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(decision(page).getByRole('button', { name: 'Record the decision' }));
  await page.keyboard.press('Enter');
  await expect(decision(page)).toBeFocused();
  await expect(strip(page, 'G1')).toContainText('passed');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`with objections, problems and a history a gate is accessible in ${colorScheme}`, {
    tag: '@both',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const condition = { id: 'privacy', text: 'Privacy review', due: '2026-11-01' };
    const conditional = { decision: 'conditional', date: '2026-10-01', role: 'product-owner' };
    const decided = writePlan({ ...started, sector: 'healthcare' }, 'decisions', {
      G3: [
        { ...conditional, conditions: [condition] },
        { ...conditional, conditions: [condition], open: ['extreme-risk'] },
      ],
    });
    await openWorkbench(page, 'g3', decided);
    await decision(page).getByRole('button', { name: 'Revise the decision' }).click();
    await decision(page).getByLabel('What must be done').fill('');
    await record(page);
    await expect(decision(page).getByText('Write what must be done')).toBeVisible();
    await page
      .getByText(/^Link, owner, date, note/)
      .first()
      .click();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
