// @vitest-environment happy-dom
/** What a person is promised of the rollout calculator. */
import { fireEvent, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import Rollout from '../../src/calculators/Rollout.tsx';
import { writePlan } from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';
import { firstTime, open } from './render.tsx';

const rows = () => screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent ?? '');
const value = (name: string, index: number) =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name })[index]?.value;

beforeAll(async () => {
  // Parts that load later are there from the second time on.
  await firstTime(Rollout, writePlan(copilot, 'rollout.capacity', {}));
});

describe('the worked example', () => {
  test('is answered in a sentence', () => {
    const { answer, reading } = open(Rollout, copilot);
    // A week of full benefit is 2,630,880 ÷ 52 = $50,594. The rollout lasts 2 + 3 + 3 = 8 weeks:
    // big bang 8 × 50,594 = $404,751; phased (2 × ¼ + 3 × ½ + 3) × 50,594 = $252,969.
    expect(answer()).toBe(
      'Going step by step gives up $152k of the $405k that a big bang would save in 8 weeks. In return, a harm of 5% would cost $10,904 before a review stops it, not $43,615.',
    );
    // (2 × ¼ + 3 × ½ + 47) ÷ 52 = 94.2% (facts 1.1, row 26).
    expect(reading('Share of a full first year’s benefit kept')).toBe('94.2%');
  });

  test('dates each phase and its review', () => {
    open(Rollout, copilot);
    // Week 1 starts on Monday 2027-01-11; a review falls on the Friday before the next phase.
    expect(rows()[1]).toContain('Phase 125%300 agentsweek 1, Jan 11, 20272 weeks$25,297');
    expect(rows()[1]).toContain('Jan 22, 2027the next phase');
    expect(rows()[2]).toContain('week 3, Jan 25, 2027');
    expect(rows()[2]).toContain('Feb 12, 2027the next phase');
    expect(rows()[3]).toContain('week 6, Feb 15, 2027');
    expect(rows()[3]).toContain('Mar 5, 2027whether the rollout is complete');
  });

  test('stands in the page that the server sends', () => {
    const html = renderToString(<Rollout plan={copilot} />);
    expect(html).toContain('gives up $152k of the $405k');
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
    // (2 × ¼ + 1 × ½ + 2 × ¾ + 2) = 4.5 of 7 weeks; 2.5 × 50,594 = $126,485.
    expect(answer()).toContain('gives up $126k of the $354k');
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
    expect(answer()).toContain('has no second step that a review could stop');
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
    'Phase 2: 50%, 600 agents, from week 3 for 3 weeks. It saves $75,891; a big bang would save $152k. At risk until its review: 1,800 agent-weeks. Go/no-go review on Feb 12, 2027.',
  );
});

const freezeField = (name: string, number = 1) =>
  within(screen.getByRole('group', { name: `Freeze ${number}`, hidden: true })).getByLabelText(
    name,
  );
const set = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const steps = (container: HTMLElement) =>
  [...container.querySelectorAll('.calc-steps li')].map((step) => step.textContent ?? '');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));

describe('a freeze', () => {
  const addDated = (from: string, to: string) => {
    press('Add a freeze');
    set(freezeField('First day'), from);
    set(freezeField('Last day'), to);
  };

  test('moves what starts in it, with the reason and the dates', () => {
    const { container, answer } = open(Rollout, copilot);
    press('Add a freeze');
    set(freezeField('Name'), 'Winter sale');
    set(freezeField('First day'), '2027-01-25');
    set(freezeField('Last day'), '2027-02-03');
    // Phase 2 leaves week 3 for the Monday after 3 February, and phase 3 follows three weeks later.
    expect(steps(container)[1]).toContain(
      'Moved from week 3 by 2 weeks, out of Winter sale (Jan 25, 2027 to Feb 3, 2027)',
    );
    expect(steps(container)[1]).toContain('Starts in week 5, Feb 8, 2027');
    expect(steps(container)[2]).toContain('Moved from week 6 by 2 weeks, to stay as far');
    expect(rows()[2]).toContain('week 5, Feb 8, 2027');
    // 10 − (4 × ¼ + 3 × ½ + 3) = 4.5 of 10 weeks; 4.5 × 50,594 = $227,672.
    expect(answer()).toContain('$228k of the $506k');
    expect(container.querySelector('.calc-freeze')).not.toBeNull();
    expect(container.querySelector('.calc-chart desc')?.textContent).toContain(
      'Nothing may start in Winter sale (Jan 25, 2027 to Feb 3, 2027).',
    );
  });

  test('without dates counts for nothing, and nothing is wrong', () => {
    const { answer, container } = open(Rollout, copilot);
    const before = answer();
    press('Add a freeze');
    expect(answer()).toBe(before);
    expect(container.querySelector('.calc-stale')).toBeNull();
  });

  test('that ends before it begins is refused at the field, and nothing typed is lost', () => {
    const { answer, container } = open(Rollout, copilot);
    const before = answer();
    addDated('2027-02-03', '2027-01-25');
    expect(freezeField('Last day').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^The last day comes before the first/)).toBeTruthy();
    expect(container.querySelector('.calc-stale')?.textContent).toContain('Last day of a freeze');
    expect(answer()).toBe(before);
    expect((freezeField('Last day') as HTMLInputElement).value).toBe('2027-01-25');
    set(freezeField('First day'), '2027-01-20');
    expect(container.querySelector('.calc-stale')).toBeNull();
    expect(answer()).not.toBe(before);
  });

  test('needs a name and both dates', () => {
    const { container } = open(Rollout, copilot);
    press('Add a freeze');
    set(freezeField('First day'), '0202-01-25');
    set(freezeField('Name'), ' ');
    // While it has the focus, typing on may mend it.
    expect(screen.queryByText(/^A name is needed/)).toBeNull();
    fireEvent.blur(freezeField('Name'));
    expect(screen.getByText(/^A name is needed/)).toBeTruthy();
    expect(screen.getAllByText(/^A date from 2000 to 2199 is needed/)).toHaveLength(2);
    expect(container.querySelector('.calc-stale')?.textContent).toContain('Name of a freeze');
    expect((freezeField('First day') as HTMLInputElement).value).toBe('0202-01-25');
  });

  test('is remembered for the visit, removed, and brought back with a reset undone', () => {
    const first = open(Rollout, copilot);
    const before = first.answer();
    addDated('2027-01-25', '2027-02-03');
    const moved = first.answer();
    first.unmount();
    const { answer } = open(Rollout, copilot);
    expect(answer()).toBe(moved);
    press('Reset to the example');
    expect(answer()).toBe(before);
    press('Undo reset');
    expect(answer()).toBe(moved);
    press('Remove freeze 1');
    expect(answer()).toBe(before);
    expect(document.activeElement?.textContent).toBe('Add a freeze');
  });

  test('that storage holds in another shape is left out', () => {
    const stored = { texts: {}, kept: {}, choices: {}, freezes: [{ id: 1, name: 'Peak' }] };
    sessionStorage.setItem(
      'staircase.calculator.rollout.contact-center-copilot',
      JSON.stringify(stored),
    );
    open(Rollout, copilot);
    expect(screen.queryByRole('group', { name: /^Freeze/, hidden: true })).toBeNull();
  });

  test('of the plan can be changed', () => {
    const frozen = writePlan(copilot, 'rollout.freezes', [
      { id: 'peak', name: 'Peak', from: '2027-01-25', to: '2027-02-03' },
    ]);
    const { container } = open(Rollout, frozen);
    expect(steps(container)[1]).toContain('week 5');
    set(freezeField('Last day'), '2027-01-26');
    expect(steps(container)[1]).toContain('week 4');
  });

  test('has no effect without a start, and the page says why', () => {
    const { container } = open(Rollout, copilot);
    addDated('2027-01-25', '2027-02-03');
    set(screen.getByLabelText('First day of week 1'), '');
    expect(steps(container)[1]).toContain('Starts in week 3');
    expect(screen.getByText(/^Freezes have dates, so they need/)).toBeTruthy();
  });
});

describe('trainers and support', () => {
  test('say which phase does not fit, and from when it would', async () => {
    const { type, warnings, container } = open(Rollout, copilot);
    expect(container.textContent).not.toContain('Does not fit');
    await type('Trainer hours for each agent', '0.5');
    await type('Trainer hours available a week', '60');
    await type('Support hours a week for each new agent', '0.25');
    await type('Support hours available a week', '100');
    // 300 × ½ = 150 hours against 2 × 60: 2.5 weeks, so week 4. 600 × ¼ = 150 against 100: 400 agents.
    expect(warnings()).toEqual([
      'The phase from week 3 adds 300 agents. To train them takes 150 hours, and the trainers have 120 hours in the 2 weeks before. It would fit from week 4, or with more trainers.',
      'The phase from week 6 adds 600 agents. To train them takes 300 hours, and the trainers have 180 hours in the 3 weeks before. As things stand, no later week helps.',
      'The phase from week 6 adds 600 agents. At first they need 150 hours of support a week, and there are 100 hours. No later week helps: add at most 400 agents in one step, or add support.',
    ]);
    expect(steps(container)[0]).toContain('Training begins by Dec 21, 2026');
    expect(steps(container)[1]).toContain('would fit from week 4');
    expect(steps(container)[2]).toContain('nor in any later week');
  });
});

test('learning that costs more than it saves is said as it is', () => {
  const ramp = writePlan(copilot, 'benefit.ramp', { from: 0.4, weeks: 3 });
  const { answer } = open(Rollout, writePlan(ramp, 'benefit.dip', { depth: 0.8, weeks: 10 }));
  // The ramp costs everybody 0.6 + 0.4 + 0.2 = 1.2 weeks, the dip 0.8 of each week of use.
  // Big bang: 8 − 1.2 − 0.8 × 8 = 0.4 weeks. Phases: 5 − 1.2 − 0.8 × 5 = −0.2 weeks.
  expect(answer()).toBe(
    'In 8 weeks, while people learn, the phases bring −$10,119 and a big bang would bring $20,238.',
  );
});

describe('the harm', () => {
  test('is as large as the rollback trigger until another size is typed', async () => {
    const { type, answer, reading } = open(Rollout, copilot);
    // 600 agent-weeks × $18.1731; four times that for 20%.
    expect(reading('Worst-case loss before rollback')).toBe('$10,904');
    await type(/^Size of the harm/, '20');
    expect(reading('Worst-case loss before rollback')).toBe('$43,615');
    expect(answer()).toContain(
      'a harm of 20% would cost $43,615 before a review stops it, not $174k',
    );
  });

  test('costs more when it takes weeks to show', async () => {
    const { type, reading } = open(Rollout, copilot);
    await type('Weeks until it shows', '4');
    // The second review, after five weeks: (2 × 300 + 3 × 600) × $18.1731.
    expect(reading('Worst-case loss before rollback')).toBe('$43,615');
    expect(reading('Worst-case loss of a big bang before rollback')).toBe('$109k');
  });

  test('without a size leaves the weeks of exposure to compare', () => {
    const { answer, container } = open(Rollout, writePlan(copilot, 'rollback', []));
    expect(answer()).toMatch(/stop twice\.$/);
    expect(container.textContent).toContain('At risk, in agent-weeks');
  });
});

test('schedules are compared one by one', () => {
  open(Rollout, copilot);
  const explorer = screen.getByRole('slider', { name: 'Read the chart schedule by schedule' });
  set(explorer, '2');
  // At half the pace: (4 × ¼ + 6 × ½ + 42) ÷ 52 of $2,630,880, and 4 × 300 agent-weeks × $18.1731.
  expect(explorer.getAttribute('aria-valuetext')).toBe(
    'Half the pace, in weeks 1, 5, and 11: saves $2.33M in the first year. A harm that is there from the first day is seen after 4 weeks, when it has cost $21,808 (1,200 agent-weeks).',
  );
});
