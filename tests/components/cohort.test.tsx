// @vitest-environment happy-dom
/** What a person is promised of the cohort calculator. Sizes are those of R's pwr 1.3. */
import { fireEvent, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import Cohort from '../../src/calculators/Cohort.tsx';
import { writePlan } from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';
import { open } from './render.tsx';

const choose = (name: string) => screen.getByRole('radio', { name, hidden: true });

describe('the worked example', () => {
  test('is answered in a sentence', () => {
    const { answer, reading } = open(Cohort, copilot);
    // pwr.t2n.test(120, 1080, d = 0.75 / 2.4) has power 0.9006; 0.1 × 7.5 = 0.75.
    expect(answer()).toBe(
      '120 agents are enough: an effect of 0.75 minutes would be seen with a chance of 90.1%. For 80%, 87 agents would do.',
    );
    // 120 ÷ 1,200; the smallest difference of 120 against 1,080 is 0.6475, ÷ 7.5 = 8.6%.
    expect(reading('Share of the population in the pilot')).toBe('10%');
    expect(reading('Smallest effect the pilot can see')).toBe('0.65 minutes');
    expect(reading('Smallest effect as a share of the baseline')).toBe('8.6%');
  });

  test('stands in the page that the server sends, with the share beside the rule of thumb', () => {
    const html = renderToString(<Cohort plan={copilot} />);
    expect(html).toContain('120 agents are enough');
    expect(html).toContain('The pilot takes 10% of the population. The rule of thumb goes from 5%');
    expect(html).not.toMatch(/\sstyle=/);
  });

  test('shows chart values as a table', () => {
    open(Cohort, copilot);
    // 5% and 15% of 1,200; chances by pt() of R with d = 0.75 / 2.4.
    const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent);
    expect(rows).toContain('Rule of thumb, lower end60 agents5%65.4%');
    expect(rows).toContain('Rule of thumb, upper end180 agents15%97.1%');
    expect(rows).toContain('Chosen120 agents10%90.1%');
  });
});

test('compares with a control group of equal size', async () => {
  const { user, answer, reading } = open(Cohort, copilot);
  await user.click(choose('a control group of equal size'));
  // pwr.t.test(d = 0.75 / 2.4, power = 0.8): n = 161.7 per group.
  expect(reading('Agents needed in the pilot')).toBe('162 agents');
  expect(answer()).toContain('120 agents are too few');
  expect(answer()).toContain('For 80% it takes 162 agents.');
});

test('counts one side or two', async () => {
  const { user, type, reading } = open(Cohort, copilot);
  await user.click(choose('a control group of equal size'));
  await user.click(choose('a change for the better only'));
  await type('Spread between agents (standard deviation)', '3.75');
  await type('Change that counts as success', '−10');
  // d = 0.75 / 3.75 = 0.2: pwr.t.test(d = 0.2, power = 0.8, "greater"): n = 309.8 per group.
  expect(reading('Agents needed in the pilot')).toBe('310 agents');
});

describe('a metric measured as a share', () => {
  test('has its own fields and is sized as two proportions', async () => {
    const { user, type, reading, explanation, container } = open(Cohort, copilot);
    await user.click(choose('a share'));
    expect(screen.queryByRole('textbox', { name: /Spread between/ })).toBeNull();
    expect(container.textContent).toContain('A placeholder, until');
    await user.click(choose('a control group of equal size'));
    await type('Number of agents', '10,000');
    await type(/baseline$/, '2.3');
    await type('Change that counts as success', '-0.8');
    // Facts 1.4: seeing 2.3% fall to 1.5% takes 4,571 in each group.
    expect(reading('Agents needed in the pilot')).toBe('4,571 agents');
    expect(reading('Effect that must be seen')).toBe('0.8 percentage points');
    expect(explanation('Agents needed in the pilot')).toContain('test of two proportions');
    expect(container.textContent).not.toContain('A placeholder, until');
  });

  test('and an average again, with what was typed into each still there', async () => {
    const { user, type, answer } = open(Cohort, copilot);
    await type('Spread between agents (standard deviation)', '3');
    const before = answer();
    await user.click(choose('a share'));
    await type(/baseline$/, '40');
    await user.click(choose('an average'));
    expect(answer()).toBe(before);
    await user.click(choose('a share'));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /baseline$/ }).value).toBe('40');
  });

  test('keeps to values between nothing and everything', async () => {
    const { user, type } = open(Cohort, copilot);
    await user.click(choose('a share'));
    const field = await type(/baseline$/, '120');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^A number from 0% to 100% is needed/)).toBeTruthy();
  });
});

describe('what cannot be', () => {
  test('an effect too small for the whole population is said to be out of reach', async () => {
    const { type, answer, reading, warnings } = open(Cohort, copilot);
    await type('Change that counts as success', '-1');
    // 600 against 600 see 0.39 minutes at best (2.8 × 2.4 × √(2/600)), and 1% of 7.5 is 0.075.
    expect(reading('Agents needed in the pilot')).toBe('out of reach');
    expect(answer()).toContain('No pilot of this population can see an effect of 0.075 minutes');
    expect(warnings()[0]).toContain('No pilot among these agents');
  });

  test('no change at all has no size', async () => {
    const { type, answer, reading } = open(Cohort, copilot);
    await type('Change that counts as success', '0');
    expect(reading('Agents needed in the pilot')).toBe('not defined');
    expect(answer()).toContain('so no size can be computed');
  });

  test('a missing spread is waited for', async () => {
    const { type, answer } = open(Cohort, copilot);
    await type('Spread between agents (standard deviation)', '');
    expect(answer()).toBe(
      'The size of the pilot waits for: Spread between agents (standard deviation).',
    );
  });

  test('more agents than there are is refused with the range', async () => {
    const { type, answer } = open(Cohort, copilot);
    const before = answer();
    const field = await type('Agents in the pilot', '5000');
    expect(field.value).toBe('5000');
    expect(screen.getByText(/^A number from 2 to 1,199 is needed/)).toBeTruthy();
    expect(answer()).toBe(before);
    // The same text fits as soon as the population is large enough.
    await type('Number of agents', '60,000');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(answer()).toContain('5,000 agents are enough');
  });

  test('half an agent is refused', async () => {
    const { type } = open(Cohort, copilot);
    await type('Agents in the pilot', '80.5');
    expect(screen.getByText(/^A whole number from 2 to 1,199 is needed/)).toBeTruthy();
  });

  test('a plan without a cohort asks for one', () => {
    const { answer } = open(Cohort, expansion);
    expect(answer()).toContain('waits for: ');
    expect(answer()).toContain('Agents in the pilot');
  });
});

test('warns outside of the rule of thumb', async () => {
  const { type, warnings } = open(Cohort, copilot);
  await type('Agents in the pilot', '200');
  expect(warnings()[0]).toContain(
    'the pilot is larger than the rule of thumb of 5% to 15%, here 60 agents to 180',
  );
  await type('Length of the pilot', '3');
  expect(warnings()[1]).toContain('3 weeks is shorter than the rule of thumb of 4 weeks to 8');
});

test('the slider has the name of its field and moves its value', () => {
  open(Cohort, copilot);
  const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Agents in the pilot' });
  expect(slider.value).toBe('120');
  expect(slider.getAttribute('aria-valuetext')).toBe('120 agents');
});

/** Opens a fold and waits for what comes with it. */
async function unfold(summary: string, arrives: string | RegExp) {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`"${summary}" folds nothing`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return screen.findByLabelText(arrives);
}

describe('what each metric asks', () => {
  const row = (metric: string) => {
    const table = screen.getByRole('region', { name: 'What each metric asks' });
    return within(table).getByRole('rowheader', { name: metric }).closest('tr')?.textContent ?? '';
  };

  test('stands in a table, with the one that decides the size', () => {
    open(Cohort, copilot);
    expect(row('Average handle time (primary)')).toBe(
      'Average handle time (primary)A change of 0.75 minutes87 agents. Decides the sizeA chance of 90.1%; can tell 0.65 minutes',
    );
    expect(row('Customer satisfaction (guardrail)')).toContain(
      'Waits for its spread, under Refine',
    );
    expect(row('Compliance errors (guardrail)')).toContain(
      'No sample can show it. Allow a margin.',
    );
    // Wilson’s interval at 80%: 57 of 1,200 for ten points, 6.75 points with 120, written as 6.7.
    expect(row('Agent adoption (adoption)')).toContain('57 agents');
    expect(row('Agent adoption (adoption)')).toContain('Known to ±6.7 percentage points');
  });

  test('a guardrail that asks for more takes over the answer', async () => {
    const plan = writePlan(copilot, 'metrics.csat.threshold.absoluteChange', -0.3);
    const { type, answer, reading, warnings } = open(Cohort, plan);
    await unfold('Refine', 'Customer satisfaction: spread (standard deviation)');
    await type('Customer satisfaction: spread (standard deviation)', '1.2');
    // One-sided at 2.5% with d = 0.3 / 1.2 against the rest of 1,200: 143, by pt() of R.
    expect(answer()).toBe(
      '120 agents are too few for Customer satisfaction, which decides the size: it takes 143 agents. For the primary metric 87 agents would do.',
    );
    expect(reading('Agents needed for all metrics')).toBe('143 agents');
    expect(row('Customer satisfaction (guardrail)')).toContain('143 agents. Decides the size');
    expect(warnings().join(' ')).toContain('Customer satisfaction asks for more');
  });
});

describe('teams', () => {
  test('are asked about in words, and cost what their design effect says', async () => {
    const { user, type, reading, warnings } = open(Cohort, copilot);
    expect(warnings().join(' ')).toContain('taken as independent');
    await unfold('Refine', 'Agents in a team or site, on average');
    await type('Agents in a team or site, on average', '12');
    await user.click(choose('somewhat (5%)'));
    await type('How much the sizes of teams vary (coefficient of variation)', '30');
    expect(choose('somewhat (5%)')).toHaveProperty('checked', true);
    // 1 + ((0.3² + 1) × 12 − 1) × 0.05 = 1.604, and 148 by pt() of R.
    expect(reading('Design effect of whole teams')).toBe('1.6');
    expect(reading('Agents needed in the pilot')).toBe('148 agents');
    expect(warnings().join(' ')).not.toContain('taken as independent');
  });

  test('half described are waited for', async () => {
    const { user, answer } = open(Cohort, copilot);
    await unfold('Refine', 'Agents in a team or site, on average');
    await user.click(choose('clearly (10%)'));
    expect(answer()).toBe('The size of the pilot waits for: Agents in a team or site, on average.');
  });
});

describe('a spread that is not known', () => {
  const spread = 'Spread between agents (standard deviation)';

  test('comes from a range, once the field for it is empty', async () => {
    const { user, type, answer } = open(Cohort, copilot);
    await unfold('The spread is not known', 'Low end of the usual range');
    await type('Low end of the usual range', '4');
    await type('High end of the usual range', '11');
    await user.click(screen.getByRole('button', { name: 'Leave the spread to the range' }));
    expect(answer()).toContain('waits for: Share of the agents inside the range');
    await user.click(choose('nearly all (95%)'));
    // (11 − 4) ÷ (2 × 1.96) = 1.786
    expect(answer()).toContain('120 agents are enough');
    expect(screen.getByText(/^The spread is read from a range/)).toBeTruthy();
  });

  test('comes from pasted values, of which bad ones are named by their place', async () => {
    const { user } = open(Cohort, copilot);
    await unfold('The spread is not known', /^Or paste one number/);
    const box = screen.getByRole('textbox', { name: /^Or paste one number/ });
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Use this spread' });
    fireEvent.change(box, { target: { value: '7.1\n8.2\nn/a\n7.7' } });
    expect(screen.getByText('Not numbers: number 3 (n/a). Mend or remove them.')).toBeTruthy();
    expect(use.disabled).toBe(true);
    fireEvent.change(box, { target: { value: '7.1\n8.2\n6.9\n7.7\n9.4\n5.8' } });
    // R: sd(c(7.1, 8.2, 6.9, 7.7, 9.4, 5.8)) = 1.228685
    expect(screen.getByText(/^6 values, mean 7.52 minutes, standard deviation 1.23/)).toBeTruthy();
    await user.click(use);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: spread }).value).toBe('1.2287');
  });
});

test('a ratio has its two totals to type', async () => {
  const { user, reading } = open(Cohort, copilot);
  await user.click(choose('a ratio, such as cost per case'));
  await user.click(choose('a control group of equal size'));
  // √(90² + 12² × 6² − 2 × 12 × 0.8 × 90 × 6) ÷ 40 = 1.35; power.t.test(delta = 1, sd = 1.35): 30.
  expect(reading('Agents needed in the pilot')).toBe('30 agents');
  expect(
    screen.getByRole('textbox', { name: 'Correlation of numerator and denominator' }),
  ).toBeTruthy();
});

test('more weeks show in a chart that is read by keyboard', async () => {
  open(Cohort, copilot);
  const slider = await unfold('What more weeks would show', 'Read the chart week by week');
  expect(slider.getAttribute('aria-valuetext')).toBe('6 weeks: 0.65 minutes');
  fireEvent.change(slider, { target: { value: '11' } });
  // Nothing is known about single contacts, so that weeks change nothing.
  expect(slider.getAttribute('aria-valuetext')).toBe('12 weeks: 0.65 minutes');
  expect(screen.getByText(/^The same agents come back each week, so weeks add none/)).toBeTruthy();
});

test('the chart of power is read size by size', () => {
  open(Cohort, copilot);
  const slider = screen.getByRole<HTMLInputElement>('slider', {
    name: 'Read the chart size by size',
  });
  expect(slider.getAttribute('aria-valuetext')).toBe('120 agents, 10%: a chance of 90.1%');
  fireEvent.change(slider, { target: { value: '10' } });
  expect(slider.getAttribute('aria-valuetext')).toBe('60 agents, 5%: a chance of 65.4%');
});
