/** A calculator on a page, as its user sees it: fields, readings, checks. */
import { expect, type Locator, type Page } from '@playwright/test';
import { labelOf } from '../../../src/calculators/explain.ts';
import type { Analysis, Plan } from '../../../src/model/index.ts';
import { copilot } from '../../support/plans.ts';
import { shown } from './library.ts';

export type Kind = 'cohort' | 'decision' | 'payback' | 'rollout';

export class Calculator {
  readonly island: Locator;

  private constructor(page: Page, kind: Kind) {
    this.island = page
      .locator('astro-island')
      .and(page.locator(`[component-url*="${kind[0]?.toUpperCase()}${kind.slice(1)}"]`))
      .first();
  }

  /** The calculator of a kind as the server has sent it. */
  static async sent(page: Page, path: string, kind: Kind): Promise<Calculator> {
    await page.goto(path);
    return new Calculator(page, kind);
  }

  /** The calculator of a kind on a page, once typing changes it. */
  static async on(page: Page, path: string, kind: Kind): Promise<Calculator> {
    const calculator = await Calculator.sent(page, path, kind);
    await calculator.comesAlive();
    return calculator;
  }

  async comesAlive(): Promise<void> {
    // A shared plan may take the place of the page’s own while one looks.
    await expect(async () => {
      await this.island.locator('.calc').scrollIntoViewIfNeeded({ timeout: 2000 });
      // A calculator loads when the reader does something with the page.
      await this.island.locator('.calc').dispatchEvent('pointerover');
      await expect(this.island.locator('.calc[data-alive]')).toBeVisible({ timeout: 2000 });
    }).toPass();
  }

  get answer(): Locator {
    return this.island.locator('.calc-answer');
  }

  get warnings(): Locator {
    return this.island.getByRole('list', { name: 'Checks' }).getByRole('listitem');
  }

  /** A field by the plan's path that it changes. */
  field(path: string, plan: Plan = copilot): Locator {
    return this.island.getByRole('textbox', { name: labelOf(`plan.${path}`, plan), exact: true });
  }

  /** What is said below a field. */
  problem(path: string): Locator {
    const around = this.field(path).locator('xpath=ancestor::*[@class="calc-field"]');
    return around.locator('.calc-problem');
  }

  /** Opens the fields that are asked less often. */
  async refine(): Promise<void> {
    await this.island.getByText('Refine', { exact: true }).click();
  }

  reading(path: string, plan: Plan = copilot): Locator {
    const name = this.island.page().getByText(labelOf(path, plan), { exact: true });
    return this.island.locator('.calc-reading').filter({ has: name });
  }

  /** The readings are what the model computes, written as the site writes figures. */
  async shows(paths: readonly string[], analysis: Analysis): Promise<void> {
    for (const path of paths)
      await expect(this.reading(path, analysis.plan).locator('strong').first()).toHaveText(
        shown(path, analysis),
      );
  }
}
