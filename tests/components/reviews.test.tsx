// @vitest-environment happy-dom
/** What the rollout calculator promises about its reviews and its rollback triggers. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import Rollout from '../../src/calculators/Rollout.tsx';
import type { Plan } from '../../src/model/plan.ts';
import { copilot, expansion } from '../support/plans.ts';
import { open } from './render.tsx';

/** They come in a file of their own, a moment after the rest. */
async function openWithReviews(plan: Plan) {
  const calculator = open(Rollout, plan);
  await screen.findByText('Each review’s boundary');
  return calculator;
}

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('row')
    .map((row) => row.textContent ?? '');

describe('reviews', () => {
  test('say what peeking does to the risk, and each boundary', async () => {
    await openWithReviews(copilot);
    expect(
      screen.getByText(
        'Deciding at 3 reviews with the usual limit would see an effect where there is none 12.5% of the time. With these boundaries it is 5%.',
      ),
    ).toBeTruthy();
    const [head, information, boundary, , effect, spent] = rowsOf(/^Each review’s boundary$/);
    expect(head).toBe('Review123');
    expect(information).toBe('Information10%40%100%');
    expect(boundary).toBe('Boundary, in standard errors6.993.361.96');
    // 6.99 × 2.4 ÷ √(1,200 × 10%), 3.36 × 2.4 ÷ √480, 1.96 × 2.4 ÷ √1,200.
    expect(effect).toBe('Effect that counts1.53 minutes0.37 minutes0.14 minutes');
    expect(spent).toBe('Risk used so far<0.001%0.079%5%');
  });

  test('can spend the risk evenly', async () => {
    const { user } = await openWithReviews(copilot);
    await user.click(screen.getByRole('radio', { name: 'evenly' }));
    const [, , boundary, , , spent] = rowsOf(/^Each review’s boundary$/);
    // Pocock type: 0.05 × ln(1 + (e − 1) × 0.1) = 0.79% at the first review; its boundary leaves
    // half of that above it: qnorm(1 − 0.003964) = 2.655.
    expect(spent).toMatch(/^Risk used so far0\.79%/);
    expect(boundary).toMatch(/^Boundary, in standard errors2\.66/);
  });

  test('are checked by simulation on request, and the result goes with the phases it was for', async () => {
    const { user } = await openWithReviews(copilot);
    await user.click(screen.getByRole('button', { name: 'Check by simulation' }));
    const said = await screen.findByText(
      /^Of 100,000 simulated rollouts without an effect, 12\.\d%/,
    );
    expect(said.textContent).toMatch(/\(± 0\.1%\).*5\.?\d?% with the boundaries\. Seed 2027\.$/);
    await user.click(screen.getByRole('button', { name: 'Remove phase 1' }));
    expect(screen.queryByText(/^Of 100,000 simulated/)).toBeNull();
  });

  test('of a single phase are one look', async () => {
    await openWithReviews(expansion);
    expect(screen.getByText('There is one review, so its limit is the usual one.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check by simulation' })).toBeNull();
  });
});

describe('triggers', () => {
  test('wait for what says how well they can see, or cannot be computed', async () => {
    await openWithReviews(copilot);
    expect(
      screen.getByText(
        'Compliance errors: not computed yet. Needed: Share of the contacts looked at for Compliance errors.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^System latency: cannot be computed/)).toBeTruthy();
  });

  test('show false rollbacks, misses and delay for each phase', async () => {
    const { type } = await openWithReviews(copilot);
    // R: pnorm(0.375 / (2.4 / sqrt(300)), lower = FALSE) = 0.34%; over two weeks 0.68%.
    const [head, sample, check, phase] = rowsOf(/^Average handle time: fires above 7.88 minutes/);
    expect(head).toBe('Phase123');
    expect(sample).toBe('Observed a week300 agents600 agents1,200 agents');
    expect(check).toMatch(/^False rollback at one check0\.34%/);
    expect(phase).toMatch(/^False rollback in the phase0\.68%/);
    await type('Share of the contacts looked at for Compliance errors', '2');
    // R: pbinom(8, 277, c(0.023, 0.037), lower = FALSE) = 19.1% and 69.9%; 1 ÷ 0.699 = 1.4.
    const audited = rowsOf(/^Compliance errors: fires above 3%, tried on a true 3.7%/);
    expect(audited[1]).toMatch(/^Observed a week277 contacts/);
    expect(audited[2]).toMatch(/^False rollback at one check19\.1%/);
    // (1 − 69.9%)² = 9.1%.
    expect(audited[4]).toMatch(/^Harm missed in the phase9\.1%/);
    expect(audited[5]).toMatch(/^Weeks until harm is seen1\.4 weeks/);
  });
});
