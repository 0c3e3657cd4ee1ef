/** Home: what this is, the staircase as a map, three doors, and the worked example's figures. */
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { framework, written } from './support/library.ts';

const stages = framework.stages.map(({ id, number, title }) => ({
  name: `Stage ${number}: ${title}`,
  path: `/staircase/${id}/`,
}));
const gates = framework.gates.map(({ id, title }) => ({
  name: `Gate ${id}: ${title}`,
  path: `/gates/${id.toLowerCase()}/`,
}));

test.beforeEach(({ page }) => page.goto('/'));

test('home says in one sentence what this is', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/pilot.*production rollout/i);
  const promise = page
    .locator('main')
    .getByText(/playbooks, calculators and checklists/i)
    .first();
  await expect(promise).toBeInViewport();
});

test('the staircase shows five steps and five gates in their order', { tag: '@both' }, async ({
  page,
}) => {
  const links = page.getByRole('navigation', { name: /stages and their gates/ }).getByRole('link');
  const expected = stages.flatMap((stage, index) => [stage, gates[index] ?? stage]);
  expect(expected).toHaveLength(10);
  await expect(links).toHaveCount(10);
  for (const [index, { name }] of expected.entries())
    await expect(links.nth(index)).toHaveAccessibleName(name);
});

for (const { name, path } of [...stages, ...gates]) {
  test(`the staircase leads to ${name}`, { tag: '@both' }, async ({ page }) => {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the staircase is readable on a phone', { tag: '@phone' }, async ({ page }) => {
  const map = page.getByRole('navigation', { name: /stages and their gates/ });
  const texts = map.locator('svg text').filter({ visible: true });
  const heights = await texts.evaluateAll((all) =>
    all.map((it) => it.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThanOrEqual(10);
  // A line of 12-pixel letters is about 14 pixels high.
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(14);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('each step and gate is large enough for a finger', { tag: '@phone' }, async ({ page }) => {
  const links = page.getByRole('navigation', { name: /stages and their gates/ }).getByRole('link');
  for (const link of await links.all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('each step and gate is reached and opened by keyboard', async ({ page }) => {
  const step = page.getByRole('link', { name: stages[2]?.name ?? '', exact: true }).first();
  await step.focus();
  await page.keyboard.press('Tab');
  const gate = page.getByRole('link', { name: gates[2]?.name ?? '', exact: true }).first();
  await expect(gate).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/gates/g3/');
});

const doors = [
  { name: /^read/i, path: '/playbooks/' },
  { name: /^calculate/i, path: '/calculators/' },
  { name: /^check/i, path: '/checklists/' },
];

for (const { name, path } of doors) {
  test(`a door leads to ${path}`, { tag: '@both' }, async ({ page }) => {
    await page.getByRole('main').getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(path);
  });
}

const keyFigures = [
  'payback.benefitPerYear',
  'payback.netPerYear',
  'payback.investment',
  'payback.months',
  'payback.phasedMonths',
  'cohort.required',
];

test('the key figures are those that the model computes from the worked example', async ({
  page,
}) => {
  const shown = page
    .getByRole('region', { name: /key figures/i })
    .locator('dd > .checked > button');
  await expect(shown).toHaveText(keyFigures.map((path) => written(path)));
});

test('the key figures lead to the worked example', async ({ page }) => {
  const figures = page.getByRole('region', { name: /key figures/i });
  await figures.getByRole('link').last().click();
  await expect(page).toHaveURL('/examples/contact-center-copilot/');
});
