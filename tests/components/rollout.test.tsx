// @vitest-environment happy-dom
/** What a person is promised of the rollout calculator. */
import { fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import Rollout from '../../src/calculators/Rollout.tsx';
import { copilot, expansion } from '../support/plans.ts';
import { open } from './render.tsx';

const rows = () => screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent ?? '');
const value = (name: string, index: number) =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name })[index]?.value;

describe('the worked example', () => {
  test('is answered in a sentence', () => {
    const { answer, reading } = open(Rollout, copilot);
    // A week of full benefit is 2,630,880 ÷ 52 = $50,594. The rollout lasts 2 + 3 + 3 = 8 weeks:
    // big bang 8 × 50,594 = $404,751; phased (2 × ¼ + 3 × ½ + 3) × 50,594 = $252,969.
    expect(answer()).toBe(
      'Phasing keeps $253k of the $405k that a big bang would save in 8 weeks. It gives up $152k, the price of being able to stop 3 times.',
    );
    // (2 × ¼ + 3 × ½ + 47) ÷ 52 = 94.2% (facts 1.1, row 26).
    expect(reading('Share of a full first year’s benefit kept')).toBe('94.2%');
  });

  test('dates each phase and its review', () => {
    open(Rollout, copilot);
    // Week 1 starts on Monday 2027-01-11; a review falls on the Friday before the next phase.
    expect(rows()[1]).toContain('Phase 125%300 agentsweek 1, Jan 11, 20272 weeks$25,296.92');
    expect(rows()[1]).toContain('Jan 22, 2027the next phase');
    expect(rows()[2]).toContain('week 3, Jan 25, 2027');
    expect(rows()[2]).toContain('Feb 12, 2027the next phase');
    expect(rows()[3]).toContain('week 6, Feb 15, 2027');
    expect(rows()[3]).toContain('Mar 5, 2027that the rollout is complete');
  });

  test('stands in the page that the server sends', () => {
    const html = renderToString(<Rollout plan={copilot} />);
    expect(html).toContain('Phasing keeps $253k');
    expect(html).toContain('with 25% in week 1, with 50% in week 3, and with 100% in week 6');
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe('phases', () => {
  test('can be changed', async () => {
    const { user, reading } = open(Rollout, copilot);
    const [first] = screen.getAllByRole('textbox', { name: 'Share active' });
    if (!first) throw new Error('no field');
    await user.clear(first);
    await user.type(first, '10');
    await user.tab();
    // (2 × 0.1 + 3 × 0.5 + 3) × 2,630,880 ÷ 52 = $237,791.
    expect(reading('Benefit of the phases during the rollout')).toBe('$238k');
  });

  test('one can be added between the last two, and removed again', async () => {
    const { user, answer, container } = open(Rollout, copilot);
    const before = answer();
    await user.click(screen.getByRole('button', { name: 'Add a phase' }));
    expect(value('Share active', 2)).toBe('75');
    expect(value('From week', 2)).toBe('4');
    expect(value('Share active', 3)).toBe('100');
    expect(document.activeElement).toBe(
      screen.getAllByRole('textbox', { name: 'Share active' })[2],
    );
    expect(container.querySelector('.calc-phases [aria-live]')?.textContent).toBe('Phase 3 added.');
    expect(answer()).toContain('4 times');
    await user.click(screen.getByRole('button', { name: 'Remove phase 3' }));
    expect(answer()).toBe(before);
    expect(container.querySelector('.calc-phases [aria-live]')?.textContent).toBe(
      'Phase 3 removed.',
    );
  });

  test('removing one keeps what was typed into the others', async () => {
    const { user } = open(Rollout, copilot);
    const week = screen.getAllByRole('textbox', { name: 'From week' })[2];
    if (!week) throw new Error('no field');
    await user.clear(week);
    await user.type(week, 'nine');
    await user.click(screen.getByRole('button', { name: 'Remove phase 1' }));
    expect(value('Share active', 0)).toBe('50');
    expect(value('From week', 1)).toBe('nine');
  });

  test('rise: a week before the phase before is refused', async () => {
    const { user, answer } = open(Rollout, copilot);
    const before = answer();
    const week = screen.getAllByRole('textbox', { name: 'From week' })[1];
    if (!week) throw new Error('no field');
    await user.clear(week);
    await user.type(week, '1');
    await user.tab();
    expect(week.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^A number from 2 to 5 is needed/)).toBeTruthy();
    expect(answer()).toBe(before);
  });

  test('a single one is a big bang', async () => {
    const { user, answer } = open(Rollout, copilot);
    await user.click(screen.getByRole('button', { name: 'Remove phase 1' }));
    await user.click(screen.getByRole('button', { name: 'Remove phase 1' }));
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    // Nobody is active before week 6, so five of six weeks are given up.
    expect(answer()).toContain('being able to stop once');
  });
});

describe('the start date', () => {
  test('moves every date', () => {
    open(Rollout, copilot);
    fireEvent.change(screen.getByLabelText('First day of week 1'), {
      target: { value: '2027-03-01' },
    });
    // 1 March + 5 weeks = 5 April.
    expect(rows()[3]).toContain('week 6, Apr 5, 2027');
  });

  test('can be left open; then weeks are counted', () => {
    open(Rollout, copilot);
    fireEvent.change(screen.getByLabelText('First day of week 1'), { target: { value: '' } });
    expect(rows()[1]).toContain('week 12 weeks');
    expect(rows()[1]).toContain('after 2 weeks');
  });

  test('of another century is refused and the dates stay', () => {
    open(Rollout, copilot);
    const field = screen.getByLabelText('First day of week 1');
    fireEvent.change(field, { target: { value: '0202-03-01' } });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^A date from 2000 to 2199 is needed/)).toBeTruthy();
    expect(rows()[1]).toContain('Jan 11, 2027');
  });
});

test('a plan without phases starts everybody at once', () => {
  const { answer } = open(Rollout, expansion);
  expect(answer()).toContain('Everybody starts at once');
});

test('the chart is read phase by phase', () => {
  open(Rollout, copilot);
  const explorer = screen.getByRole('slider', { name: 'Read the chart phase by phase' });
  fireEvent.change(explorer, { target: { value: '1' } });
  // Three weeks of half: 3 × ½ × 50,594 = $75,891.
  expect(explorer.getAttribute('aria-valuetext')).toBe(
    'Phase 2: 50%, 600 agents, from week 3 for 3 weeks. It saves $75,891; a big bang would save $152k. Go/no-go review on Feb 12, 2027.',
  );
});
