/** Once it was opened, the workbench needs no connection, for no part and no file. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { stringify } from 'yaml';
import { governed } from '../support/governed.ts';
import { copilot } from '../support/plans.ts';
import { expect, test } from './support/journey.ts';
import { kept } from './support/offline.ts';
import { openWorkbench, startFromExample } from './support/workbench.ts';

test.use({ serviceWorkers: 'allow' });

/** Every part by the heading that it has once it is there. */
const parts = [
  ['idea', 'Idea and hypothesis'],
  ['mvp', 'MVP build'],
  ['pilot', 'Pilot execution'],
  ['hardening', 'Production hardening'],
  ['rollout', 'Rollout and scale'],
  ['results', 'Pilot results'],
  ['risks', 'Risk register'],
  ['g1', /^G1: /],
  ['g5', /^G5: /],
  ['compare', 'Compare'],
  ['take', 'Take it away'],
  ['pack-g3', /^Evidence pack/],
] as const;

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true });

async function goTo(page: Page, part: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, part);
  await expect(
    page.locator('.bench').getByRole('heading', { level: 2, name: heading }).first(),
  ).toBeVisible();
}

async function downloaded(page: Page, button: string): Promise<string> {
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await arrives).path(), 'utf8');
}

test('every part, every file and every way to start is there without a connection', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await openWorkbench(page, 'plans', governed);
  await kept(page);
  await context.setOffline(true);
  for (const [part, heading] of parts) await goTo(page, part, heading);

  await goTo(page, 'take', 'Take it away');
  expect(await downloaded(page, 'Download the calendar')).toMatch(/^BEGIN:VCALENDAR/);
  expect(await downloaded(page, 'Metrics and results as CSV')).toMatch(/^\uFEFF/);

  await goTo(page, 'idea', 'Idea and hypothesis');
  await title(page).fill('Written on a train');
  await page.reload();
  await expect(title(page)).toHaveValue('Written on a train');

  await goTo(page, 'plans', 'Your plans');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles({
    name: 'copilot.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(stringify({ ...copilot, title: 'From YAML' })),
  });
  await expect(
    page.getByRole('status').filter({ hasText: '“From YAML” was opened' }),
  ).toBeVisible();
  await goTo(page, 'plans', 'Your plans');
  await startFromExample(page, copilot);
  await expect(
    page.getByRole('status').filter({ hasText: 'begun from the example' }),
  ).toBeVisible();
});
