// @vitest-environment happy-dom
/** What a person is promised of the payback calculator. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import Payback from '../../src/calculators/Payback.tsx';
import { analyse, writePlan } from '../../src/model/index.ts';
import { $shelf } from '../../src/workbench/shelf/shelf.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { copilot, expansion } from '../support/plans.ts';
import { open } from './render.tsx';

const volume = 'Contacts in scope a month';

describe('the worked example', () => {
  test('is answered before anything is typed', () => {
    const { answer, reading } = open(Payback, copilot);
    // 240,000 × 0.87 × $1.05 × 12 = $2,630,880; less $480,000 is $2,150,880 a year.
    expect(reading('Annual benefit')).toBe('$2.63M a year');
    expect(reading('Net annual benefit')).toBe('$2.15M a year');
    // 380,000 ÷ 2,150,880 × 12 = 2.12 months, × 52 ÷ 12 = 9.19 weeks.
    // Phased, weeks 1–2 bring 25%, 3–5 50%: 12.86 weeks = 2.97 months (facts 1.1, row 25).
    expect(answer()).toBe(
      'The investment of $380k is back after 2.1 months (9.2 weeks) at full run rate, and 3.0 months (13 weeks) after the phased rollout starts.',
    );
  });

  test('stands in the page that the server sends', () => {
    const html = renderToString(<Payback plan={copilot} />);
    expect(html).toContain('back after 2.1 months (9.2 weeks)');
    expect(html).toContain('$2.63M a year');
    expect(html).toContain('value="240,000"');
    expect(html).not.toMatch(/\sstyle=/);
  });

  test('asks four to six things first and keeps the rest folded away', () => {
    const { container } = open(Payback, copilot);
    const all = screen.getAllByRole('textbox', { hidden: true });
    const folded = container.querySelectorAll('.calc-refine input[type=text]');
    expect(all.length - folded.length).toBe(6);
    expect([...folded].length).toBeGreaterThan(4);
  });

  test('names the inputs that are assumed and not those that are data', () => {
    const { container } = open(Payback, copilot);
    const list = container.querySelector('.calc-assumptions')?.textContent;
    expect(list).toContain('Contacts in scope a month, 240,000 contacts a month. Published: ten');
    expect(list).toContain('MVP and pilot, $240,000. Never itemized.');
    expect(list).not.toContain('Run cost');
  });
});

describe('typing', () => {
  test('ten times the volume changes the payback and says that nobody could handle it', async () => {
    const { type, answer, warnings } = open(Payback, copilot);
    expect(warnings()).toEqual([]);
    const field = await type(volume, '2400000');
    expect(field.value).toBe('2,400,000');
    // $26,308,800 − $480,000 a year; 380,000 ÷ 25,828,800 × 12 = 0.18 months.
    expect(answer()).toContain('back after 0.18 months');
    // 2,400,000 × 7.5 ÷ 60 ÷ 1,200 = 250 hours; 140 × 0.85 = 119.
    expect(warnings()[0]).toBe(
      '2,400,000 contacts a month would ask 250 hours of handling a month of each agent, where about 119 hours are possible. Check the number of contacts (one digit too many is the usual reason) and the 7.5 minutes for each.',
    );
    expect(warnings()[1]).toContain('0.18 months');
  });

  test.each([
    ['2,400,000', '2,400,000'],
    ['2 400 000', '2,400,000'],
    ['2.4M', '2,400,000'],
    ['380k', '380,000'],
    ['1200.5', '1,200.5'],
  ])('reads %s as people write it and shows %s', async (typed, shown) => {
    const { type } = open(Payback, copilot);
    const field = await type(volume, typed);
    expect(field.value).toBe(shown);
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  test('takes percent as percent', async () => {
    const { type, reading } = open(Payback, copilot);
    await type('Share of the saving that turns into money', '50');
    // Half of $2,630,880.
    expect(reading('Annual benefit')).toBe('$1.32M a year');
  });

  test.each(['abc', '7,5', '12 apples', '1e5', '5%', '--3'])(
    'refuses %s, keeps it, and keeps the last answer',
    async (text) => {
      const { type, answer, container } = open(Payback, copilot);
      await type(volume, '300000');
      const before = answer();
      const field = await type(volume, text);
      expect(field.value).toBe(text);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      const described = (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ');
      expect(described).toContain(
        'This is not a number. Write it like 240,000. What you typed is kept; the results still use 300,000 contacts a month.',
      );
      expect(answer()).toBe(before);
      expect(container.querySelector('.calc-stale')?.textContent).toBe(
        'Not counted yet: Contacts in scope a month. The results use the last valid value.',
      );
    },
  );

  test('refuses a value outside of the stated range and never changes what was typed', async () => {
    const { type, answer } = open(Payback, copilot);
    const before = answer();
    const field = await type('Run cost', '-5');
    expect(field.value).toBe('-5');
    expect(screen.getByText(/^A number from \$0 to \$1T is needed/)).toBeTruthy();
    expect(answer()).toBe(before);
  });

  test('says nothing about a number that is still being typed', async () => {
    const { user } = open(Payback, copilot);
    const field = screen.getByRole('textbox', { name: volume });
    await user.clear(field);
    await user.type(field, '2,40');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.tab();
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('a value of one’s own is no longer the example’s assumption', async () => {
    const { type, container, explanation } = open(Payback, copilot);
    expect(explanation('Monthly benefit')).toContain('contacts a month assumption');
    await type(volume, '250000');
    expect(container.querySelector('.calc-assumptions')?.textContent).not.toContain(volume);
    expect(explanation('Monthly benefit')).toContain('250,000 contacts a month input');
  });
});

test('without phases there is one curve, and one payback', () => {
  const { container } = open(Payback, expansion);
  // 1,315,440 − 240,000 a year for 310,000: month 4 is 358,480 − 310,000.
  expect(
    screen.getByRole('slider', { name: /^Read the chart/ }).getAttribute('aria-valuetext'),
  ).toBe('Month 4: $48,480');
  expect(container.querySelectorAll('.calc-chart path')).toHaveLength(1);
  expect(container.textContent).not.toContain('from the rollout’s start');
});

describe('absent answers are words', () => {
  test('an empty field is waited for', async () => {
    const { type, answer, reading, explanation } = open(Payback, copilot);
    await type('Run cost', '');
    expect(answer()).toBe('The payback waits for: Run cost.');
    expect(reading('Net annual benefit')).toBe('not yet known');
    expect(explanation('Net annual benefit')).toContain('Waits for: Run cost.');
    expect(reading('Annual benefit')).toBe('$2.63M a year');
  });

  test('a run cost above the benefit never pays back', async () => {
    const { type, answer, reading, warnings } = open(Payback, copilot);
    await type('Run cost', '3,000,000');
    // 2,630,880 − 3,000,000 = −369,120.
    expect(answer()).toBe(
      'The investment of $380k is never back: after run cost, −$369k a year remains.',
    );
    expect(reading('Payback in months at full run rate')).toBe('never');
    expect(warnings()[0]).toContain('−$369k remains');
  });

  test('a run cost as high as the benefit leaves nothing', async () => {
    const { type, answer } = open(Payback, copilot);
    // 240,000 × 0.87 × 1.05 × 12 = 2,630,880, which no binary fraction hits exactly.
    await type('Run cost', '2,630,880');
    expect(answer()).toBe(
      'The investment of $380k is never back: after run cost, $0 a year remains.',
    );
  });

  test('a baseline of zero leaves no improvement to compute', async () => {
    const { type, answer } = open(Payback, copilot);
    await type('Average handle time at baseline', '0');
    expect(answer()).toMatch(
      /^There is no payback to compute: .* \(Average handle time at baseline\)/,
    );
  });

  test('a few hours are not written as zeros', async () => {
    const { type, answer, reading } = open(Payback, writePlan(copilot, 'costs.hardening', []));
    // 0.10 ÷ 179,240 a month.
    await type('MVP and pilot', '0.1');
    expect(answer()).toContain('back after less than a day at full run rate');
    expect(reading('Payback in months at full run rate')).toBe('less than a day');
    await type('MVP and pilot', '0');
    expect(answer()).toBe('Nothing is invested, so there is nothing to get back.');
  });

  test('without a result the expected effect counts', async () => {
    const { type, reading } = open(Payback, copilot);
    await type('Average handle time in the pilot', '');
    // The plan expects −12%: 240,000 × 7.5 × 0.12 × 1.05 × 12 = $2,721,600.
    expect(reading('Annual benefit')).toBe('$2.72M a year');
  });

  test('a plan without phases is answered as if everybody starts at once', () => {
    const { answer } = open(Payback, expansion);
    // 120,000 × 7.5 × 0.116 × 1.05 × 12 = $1,315,440; less 240,000; 310,000 ÷ 1,075,440 × 12 = 3.46.
    expect(answer()).toContain('back after 3.5 months (15 weeks), if everybody starts at once');
  });
});

test('every number opens to its formula, the values in it, and where they come from', () => {
  const { explanation, openAll } = open(Payback, copilot);
  const readings = openAll();
  expect(readings.length).toBeGreaterThan(10);
  for (const reading of readings) {
    expect(reading?.querySelectorAll('.calc-explained p').length, reading?.textContent).toBe(3);
    expect(reading?.querySelectorAll('li').length, reading?.textContent).toBeGreaterThan(0);
  }
  const benefit = explanation('Monthly benefit');
  expect(benefit).toContain(
    'contacts in scope a month × saved on each contact × value of a minute saved × share of the saving that turns into money',
  );
  expect(benefit).toContain('240,000 contacts a month × 0.87 minutes × $1.05 a minute × 100%');
  expect(benefit).toContain('= $219,240 a month');
});

describe('reset', () => {
  test('brings the example back, and undo brings back what was typed, once', async () => {
    const { user, type, answer } = open(Payback, copilot);
    const example = answer();
    await type(volume, '300000');
    const own = answer();
    await user.click(screen.getByRole('button', { name: 'Reset to the example' }));
    expect(answer()).toBe(example);
    await user.click(screen.getByRole('button', { name: 'Undo reset' }));
    expect(answer()).toBe(own);
    expect(screen.queryByRole('button', { name: 'Undo reset' })).toBeNull();
  });

  test('what was typed is still there after a reload, refused text included', async () => {
    const first = open(Payback, copilot);
    await first.type(volume, '300000');
    await first.type('Run cost', 'much');
    const own = first.answer();
    first.unmount();
    const second = open(Payback, copilot);
    expect(second.answer()).toBe(own);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Run cost' }).value).toBe('much');
  });

  test('works, and for the visit keeps what is typed, where storage is forbidden', async () => {
    const storage = new FakeStorage();
    storage.forbidden = true;
    vi.stubGlobal('localStorage', storage.face);
    onTestFinished(() => void vi.unstubAllGlobals());
    const { type, answer, unmount } = open(Payback, copilot);
    await type(volume, '300000');
    expect($shelf.get().keeping).toBe('forbidden');
    // 300,000 × 0.87 × $1.05 = $274,050 a month; less $40,000; 380,000 ÷ 234,050 = 1.62 months.
    expect(answer()).toContain('1.6 months');
    unmount();
    expect(open(Payback, copilot).answer()).toContain('1.6 months');
  });
});

test('the chart says in words what it draws, and is read from the keyboard', async () => {
  const { user } = open(Payback, copilot);
  expect(screen.getByRole('img', { name: /Cumulative cash/ }).textContent).toContain(
    'It starts at −$380k.',
  );
  const explorer = screen.getByRole('slider', { name: 'Read the chart month by month' });
  // It stands at month 3, the first in which the phased rollout is back.
  expect(explorer.getAttribute('aria-valuetext')).toMatch(/^Month 3: phased \$/);
  expect(explorer.getAttribute('max')).toBe('12');
  await user.click(screen.getByText('Table: Cumulative cash, month by month'));
  // Month 12 of a big bang: 2,150,880 − 380,000.
  expect(screen.getByRole('row', { name: /^12 / }).textContent).toContain('$1,770,880');
});

test('speaks of the result once, after the typing pauses', async () => {
  const { user, container } = open(Payback, copilot);
  const live = container.querySelector('[aria-live=polite]');
  expect(live?.textContent).toBe('');
  await user.type(screen.getByRole('textbox', { name: volume }), '0');
  expect(live?.textContent).toBe('');
  await new Promise((done) => setTimeout(done, 1100));
  expect(live?.textContent).toContain('would ask 250 hours');
});

/** Opens a part that is loaded on demand, as a browser would. */
function unfold(summary: string) {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`nothing to open at "${summary}"`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}

describe('what it returns over the years', () => {
  test('is there when it is opened, as the model computes it', async () => {
    const { reading } = open(Payback, copilot);
    expect(reading('Net present value')).toBeUndefined();
    unfold('What it returns over the years');
    await screen.findByText('Net present value');
    // The example's flows, discounted: tests/model/money.test.ts.
    expect(analyse(copilot).returns?.npv.value).toBeCloseTo(5_075_958, 0);
    expect(reading('Net present value')).toBe('$5.08M');
    // 2,150,880 ÷ 52.
    expect(reading('Cost of a week’s delay')).toBe('$41,363 a week');
  });

  test('follows the discount rate, and waits for it when it is empty', async () => {
    const { reading, type } = open(Payback, copilot);
    unfold('What it returns over the years');
    unfold('Adoption, learning, further costs, discount rate');
    await screen.findByText('Net present value');
    const field = 'Discount rate for a year';
    await screen.findByRole('textbox', { name: field });
    await type(field, '0');
    // 3 × 2,150,880 − 380,000 − 3 weeks of 2,630,880 ÷ 52 that the phases give up.
    expect(reading('Net present value')).toBe('$5.92M');
    await type(field, '');
    expect(reading('Net present value')).toBe('not yet known');
  });
});

describe('learning and adoption', () => {
  test('a ramp delays the payback of the phases and not that at full run rate', async () => {
    const { answer, type } = open(Payback, copilot);
    unfold('Adoption, learning, further costs, discount rate');
    await screen.findByRole('textbox', { name: 'Weeks until the whole benefit is there' });
    await type('Share of the benefit in the first week', '0');
    expect(answer()).toBe('The payback waits for: Weeks until the whole benefit is there.');
    await type('Weeks until the whole benefit is there', '4');
    // Each phase's newcomers give up 2.5 weeks: 2.5 × 2,630,880 ÷ 52 more, at a net of 41,363 a
    // week: 3.06 weeks on top of 12.86.
    expect(answer()).toContain(
      '2.1 months (9.2 weeks) at full run rate, and 3.7 months (16 weeks)',
    );
  });

  test('adoption is not counted on top of a result, and the page says so', async () => {
    const { reading, type, warnings } = open(Payback, copilot);
    unfold('Adoption, learning, further costs, discount rate');
    await screen.findByRole('textbox', { name: 'Share of the agents that use it' });
    await type('Share of the agents that use it', '87');
    expect(reading('Annual benefit')).toBe('$2.63M a year');
    expect(warnings()).toEqual([
      'The pilot’s average covers users and non-users, so adoption is in it, and 87% is not counted again. Clear one of the two.',
    ]);
  });
});

describe('how sure it is', () => {
  const unfoldAndWait = async () => {
    const part = unfold('How sure is this?');
    await within(part).findByText(/of 10 draws|of 100 draws|In all draws/, {}, { timeout: 8000 });
    return part;
  };

  test('is said in one sentence, drawn without a worker where there is none', async () => {
    expect(typeof Worker).toBe('undefined');
    open(Payback, copilot);
    const part = await unfoldAndWait();
    expect(part.querySelector('.calc-sure')?.textContent).toMatch(
      /^In \d of 10 draws the money is back within a year of the rollout’s start, if the ranges are right and independent\.$/,
    );
    expect(part.textContent).toContain('so it is held fixed');
    expect(part.textContent).toContain('10,000 draws by Latin hypercube');
  });

  test('shows the inputs as a tornado, in words, by keyboard and as a table', async () => {
    open(Payback, copilot);
    const part = await unfoldAndWait();
    const tornado = within(part).getByRole('figure');
    expect(within(tornado).getByRole('img').textContent).toContain(
      'Share of the saving that turns into money moves it most',
    );
    const slider = within(tornado).getByRole('slider', { name: 'Read the chart input by input' });
    expect(slider.getAttribute('max')).toBe('4');
    expect(slider.getAttribute('aria-valuetext')).toMatch(
      /^Share of the saving .* at 25%, .* at 100%$/,
    );
    expect(within(tornado).getAllByRole('row', { hidden: true }).length).toBe(6);
  });

  test('brings its band into the cash chart and its table', async () => {
    open(Payback, copilot);
    const chart = screen.getByRole('figure');
    expect(chart.querySelector('.calc-band')).toBeNull();
    await unfoldAndWait();
    await waitFor(() => expect(chart.querySelector('.calc-band')).not.toBeNull());
    expect(chart.textContent).toContain('In eight of ten draws');
    expect(within(chart).getByRole('columnheader', { name: /90%/, hidden: true })).toBeTruthy();
  });

  test('a range refuses ends that leave its value outside', async () => {
    const { user } = open(Payback, copilot);
    const part = await unfoldAndWait();
    const group = within(part).getByRole('group', { name: /^Contacts in scope a month/ });
    const low = within(group).getByRole('textbox', { name: 'Low' });
    await user.clear(low);
    await user.type(low, '250000');
    await user.tab();
    expect(low.getAttribute('aria-invalid')).toBe('true');
    expect(group.textContent).toContain('A number from 0 to 240,000 is needed');
  });

  test('says which range no longer contains its value, and does not draw it', async () => {
    const { type } = open(Payback, copilot);
    const part = await unfoldAndWait();
    await type(volume, '500000');
    expect(part.textContent).toContain(
      'Not drawn, because the range does not contain the value: Contacts in scope a month.',
    );
  });

  test('with group size and spread the improvement has the pilot’s own interval', async () => {
    const measured = writePlan(copilot, 'metrics.aht.observed', { value: 6.63, n: 120, sd: 2.4 });
    open(Payback, measured);
    const part = await unfoldAndWait();
    expect(part.textContent).toContain('drawn from the pilot’s own 80% interval');
  });

  test('without any range there is nothing to draw, and the page says so', async () => {
    open(Payback, expansion);
    const part = unfold('How sure is this?');
    await within(part).findByText(/No input has a range yet/, {}, { timeout: 8000 });
  });
});

describe('in other currencies and languages', () => {
  const lasts = (plan: typeof copilot, currency: string) => ({ ...plan, currency });

  test('euros as they are written in Spanish', () => {
    const { answer, container } = open(Payback, lasts(copilot, 'EUR'), 'es-ES');
    expect(answer()).toContain('380\u00a0mil\u00a0€');
    expect(container.querySelector<HTMLInputElement>('.calc-fields input')?.value).toBe('240.000');
  });

  test('yen, which have no cents, as they are written in Japanese', () => {
    const { answer, reading } = open(Payback, lasts(copilot, 'JPY'), 'ja-JP');
    expect(answer()).toContain('￥38万');
    expect(reading('Investment')).toBe('￥38万');
  });
});
