/** The workbench with a plan already on the visitor's shelf, as a later visit finds it. */
import type { Page } from '@playwright/test';
import type { Plan } from '../../../src/model/index.ts';

/** Opens a part of the workbench on the first of these plans; `idea`, `results`, `pack-g3`. */
export async function openWorkbench(page: Page, part: string, ...plans: readonly Plan[]) {
  await page.addInitScript((shelved: readonly Plan[]) => {
    // Only the first visit is arranged; what happens later is the site's own doing.
    if (localStorage.getItem('staircase.workbench') !== null) return;
    shelved.forEach((plan, index) => {
      const changed = new Date(Date.UTC(2026, 0, shelved.length - index)).toISOString();
      const entry = { plan, drafts: {}, changed, revision: 1 };
      localStorage.setItem(`staircase.plan.plan-${index + 1}`, JSON.stringify(entry));
    });
    localStorage.setItem('staircase.workbench', JSON.stringify({ current: 'plan-1' }));
  }, plans);
  await page.goto(`/workbench/#${part}`);
  await page.locator('.bench').waitFor();
}

/** Starts a plan from a worked example, chosen among the others. */
export async function startFromExample(page: Page, { id }: Pick<Plan, 'id'>) {
  await page.getByRole('combobox', { name: 'Example', exact: true }).selectOption(id);
  await page.getByRole('button', { name: 'Start from this example' }).click();
}
