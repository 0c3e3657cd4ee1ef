// @vitest-environment happy-dom
/** What a person is promised of the decision calculator. Intervals are those of R. */
import { fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import Decision from '../../src/calculators/Decision.tsx';
import { copilot, expansion } from '../support/plans.ts';
import { open } from './render.tsx';

const compared = (index: number, name: string) => {
  const choice = screen.getAllByRole('radio', { name, hidden: true })[index];
  if (!choice) throw new Error(`no choice ${name}`);
  return choice;
};

const verdict = (metric: string) =>
  [...document.querySelectorAll('.calc-verdicts li > div')].find(({ textContent }) =>
    textContent?.startsWith(`${metric}: `),
  )?.textContent;

async function measurePrimary({ user, type }: ReturnType<typeof open>) {
  await type('Average handle time: number measured', '120');
  await type('Average handle time: spread in the pilot', '2.4');
  await user.click(compared(0, 'a control group in the same weeks'));
  await type('Average handle time where it was not used', '7.5');
  await type('Average handle time: number measured for comparison', '1,080');
  await type('Average handle time: spread in the comparison', '2.5');
}

describe('the published pilot', () => {
  test('is met on average and cannot be judged', () => {
    const { answer } = open(Decision, copilot);
    expect(answer()).toBe(
      'Every threshold is met on average, but this pilot cannot be judged. Chance cannot be ruled out for any metric.',
    );
    expect(verdict('Average handle time')).toContain(
      'Met on average, cannot be judged. It waits for the number measured and the spread.',
    );
    expect(verdict('Agent adoption')).toContain('It waits for the number measured.');
  });

  test('says that a comparison over time has other explanations', () => {
    open(Decision, copilot);
    expect(screen.getByText(/^A comparison over time/)).toBeTruthy();
    expect(screen.getByText(/^People got better with time/)).toBeTruthy();
  });

  test('stands in the page that the server sends, without an interval and without NaN', () => {
    const html = renderToString(<Decision plan={copilot} />);
    expect(html).toContain('this pilot cannot be judged');
    expect(html).toContain(
      'Average handle time: −0.87 minutes, interval not known; threshold −0.75 minutes.',
    );
    expect(html).not.toMatch(/\sstyle=|NaN/);
  });
});

describe('number and spread typed in', () => {
  test('give the primary metric its interval and verdict', async () => {
    const calculator = open(Decision, copilot);
    await measurePrimary(calculator);
    // R, from summaries: Welch, −1.328 to −0.412 (meanDifferenceInterval-01).
    expect(calculator.reading('Average handle time: lower end of the interval')).toBe(
      '−1.33 minutes',
    );
    expect(calculator.reading('Average handle time: upper end of the interval')).toBe(
      '−0.41 minutes',
    );
    expect(verdict('Average handle time')).toContain('Likely met.');
    expect(calculator.explanation('Average handle time: lower end of the interval')).toContain(
      'Welch’s interval',
    );
  });

  test('are refused without a word of results that never were', async () => {
    const { type, container } = open(Decision, copilot);
    await type('Average handle time: number measured', 'abc');
    expect(screen.getByText(/^This is not a number/).textContent?.trim()).toBe(
      'This is not a number. Write it like 100.',
    );
    expect(container.querySelector('.calc-stale')?.textContent).toBe(
      'Not counted yet: Average handle time: number measured.',
    );
  });

  test('of all metrics give the pilot an outcome', async () => {
    const calculator = open(Decision, copilot);
    const { type, answer } = calculator;
    await measurePrimary(calculator);
    await type('Customer satisfaction: number measured', '120');
    await type('Customer satisfaction: spread in the pilot', '0.8');
    await type('Compliance errors: number measured', '900');
    await type('Agent adoption: number measured', '120');
    // 1.5% of 900 against 2.3%: the interval reaches across a margin of zero.
    expect(answer()).toMatch(/^Pause: whether Compliance errors stayed within what is allowed/);
    await type('Compliance errors: number measured', '2,400');
    expect(answer()).toMatch(/^Remediate or measure longer: Average handle time/);
    await type('Average handle time in the pilot', '6');
    // 104.4 of 120: Wilson’s lower end is 79.8%, below 80%.
    expect(answer()).toMatch(/^Remediate: the effect is there, but Agent adoption/);
    await type('Agent adoption in the pilot', '90');
    expect(answer()).toBe(
      'Go: every threshold is met and every guardrail kept, by whole intervals. Compared with an earlier time and not with a control group, so the change coincides with the pilot; what caused it stays open.',
    );
    await type('Customer satisfaction in the pilot', '3');
    expect(answer()).toBe(
      'Stop: Customer satisfaction got worse than allowed, beyond what chance explains.',
    );
  });

  test('a result that is no number is refused, and the last one counts', async () => {
    const { type, answer } = open(Decision, copilot);
    const before = answer();
    const field = await type('Average handle time: number measured', '0');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('0');
    expect(answer()).toBe(before);
  });
});

describe('the comparison', () => {
  test('with the weeks before begins with the baseline, and waits for its number', async () => {
    const { user } = open(Decision, copilot);
    await user.click(compared(0, 'the weeks before, with number and spread'));
    const field = screen.getByRole<HTMLInputElement>('textbox', {
      name: 'Average handle time where it was not used',
    });
    expect(field.value).toBe('7.5');
    expect(verdict('Average handle time')).toContain('the number measured for comparison');
    expect(verdict('Average handle time')).toContain('Before and after count as two groups.');
  });

  test('back to the baseline forgets what was typed for the control group', async () => {
    const calculator = open(Decision, copilot);
    await measurePrimary(calculator);
    await calculator.user.click(compared(0, 'the baseline, taken as exact'));
    // Student: −0.87 ± 1.98 × 2.4 ÷ √120.
    expect(calculator.reading('Average handle time: lower end of the interval')).toBe(
      '−1.3 minutes',
    );
    await calculator.user.click(compared(0, 'a control group in the same weeks'));
    expect(calculator.reading('Average handle time: lower end of the interval')).toBe(
      '−1.33 minutes',
    );
  });

  test('with a control group everywhere leaves no threat of time', async () => {
    const { user } = open(Decision, copilot);
    for (const index of [0, 1, 2])
      await user.click(compared(index, 'a control group in the same weeks'));
    expect(screen.queryByText(/^A comparison over time/)).toBeNull();
  });
});

test('clusters widen the interval', async () => {
  const calculator = open(Decision, copilot);
  await measurePrimary(calculator);
  await calculator.type('Agents in a team or site, on average', '10');
  expect(verdict('Average handle time')).toContain('How alike people of one team are');
  await calculator.type('How alike people of one team are (intraclass correlation)', '10');
  // 1 + 9 × 0.1.
  expect(calculator.reading('Average handle time: design effect')).toBe('1.9');
  expect(calculator.reading('Average handle time: lower end of the interval')).toBe(
    '−1.51 minutes',
  );
});

test('the chart is read metric by metric, with its table', async () => {
  const calculator = open(Decision, copilot);
  await measurePrimary(calculator);
  const explorer = screen.getByRole('slider', { name: 'Read the chart metric by metric' });
  expect(explorer.getAttribute('aria-valuetext')).toBe(
    'Average handle time: −0.87 minutes, between −1.33 minutes and −0.41 minutes; threshold −0.75 minutes. Likely met.',
  );
  fireEvent.change(explorer, { target: { value: '3' } });
  expect(explorer.getAttribute('aria-valuetext')).toMatch(/^Agent adoption: 87%, interval not/);
  const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent);
  expect(rows).toContain(
    'Average handle time−0.87 minutes−1.33 minutes−0.41 minutes−0.75 minutesLikely met',
  );
});

test('a plan without results says that nothing is measured', () => {
  const { answer } = open(Decision, expansion);
  expect(answer()).toMatch(/^Nothing is measured yet, so this pilot cannot be judged\./);
});
