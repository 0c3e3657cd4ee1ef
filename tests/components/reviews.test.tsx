// @vitest-environment happy-dom
/** What the rollout calculator promises about its reviews and its rollback triggers. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Rollout from '../../src/calculators/Rollout.tsx';
import { copilot, expansion } from '../support/plans.ts';
import { open } from './render.tsx';

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .map((row) => row.textContent ?? '');

describe('reviews', () => {
  test('say what peeking does to the risk, and each boundary', () => {
    open(Rollout, copilot);
    expect(
      screen.getByText(
        'Deciding at 3 reviews with the usual limit would see an effect where there is none 12.5% of the time. With these boundaries it is 5%.',
      ),
    ).toBeTruthy();
    const [, first, second, third] = rowsOf(/^Each review’s boundary$/);
    expect(first).toMatch(/^Review 110%6\.99below 0\.001%1\.53 minutes/);
    expect(second).toMatch(/^Review 240%3\.36/);
    expect(third).toMatch(/^Review 3100%1\.96.*5%$/);
  });

  test('are checked by simulation on request, and the result goes with the phases it was for', async () => {
    const { user } = open(Rollout, copilot);
    await user.click(screen.getByRole('button', { name: 'Check by simulation' }));
    const said = await screen.findByText(
      /^Of 100,000 simulated rollouts without an effect, 12\.\d%/,
    );
    expect(said.textContent).toMatch(/\(± 0\.1%\).*5\.?\d?% with the boundaries\. Seed 2027\.$/);
    await user.click(screen.getByRole('button', { name: 'Remove phase 1' }));
    expect(screen.queryByText(/^Of 100,000 simulated/)).toBeNull();
  });

  test('of a single phase are one look', () => {
    open(Rollout, expansion);
    expect(screen.getByText('There is one review, so its limit is the usual one.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check by simulation' })).toBeNull();
  });
});

describe('triggers', () => {
  test('wait for what says how well they can see, or cannot be computed', () => {
    open(Rollout, copilot);
    expect(
      screen.getByText(
        'Compliance errors waits for: Share of the contacts on which Compliance errors is measured.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^System latency: cannot be computed/)).toBeTruthy();
  });

  test('show false rollbacks, misses and delay for each phase', async () => {
    const { type } = open(Rollout, copilot);
    // R: pnorm(0.375 / (2.4 / sqrt(300)), lower = FALSE) = 0.34%; over two weeks 0.68%.
    expect(rowsOf(/^Average handle time: fires above 7.88 minutes/)[1]).toMatch(
      /^Phase 1300 agents0\.34%0\.68%/,
    );
    await type('Share of the contacts on which Compliance errors is measured', '2');
    // R: pbinom(8, 277, c(0.023, 0.037), lower = FALSE) = 19.1% and 69.9%; 1 ÷ 0.699 = 1.4.
    expect(rowsOf(/^Compliance errors: fires above 3%, tried on a true 3.7%/)[1]).toBe(
      'Phase 1277 contacts19.1%34.6%9.1%1.4 weeks',
    );
  });
});
