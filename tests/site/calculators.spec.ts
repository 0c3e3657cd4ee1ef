/** Calculators: every result is the model’s, every input is explained, nothing typed is lost. */
import type { Locator } from '@playwright/test';
import { formatDate } from '../../src/calculators/format.ts';
import { analyse, type Plan, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { Calculator, type Kind } from './support/calculator.ts';
import { expect, test } from './support/journey.ts';
import { example, shown, written } from './support/library.ts';

// What the decision is asked has a file of its own.
const kinds = ['cohort', 'payback', 'rollout'] as const satisfies readonly Kind[];
const volume = 'population.volumePerMonth';

const readings: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  cohort: ['required', 'power', 'detectable', 'share'].map((name) => `cohort.${name}`),
  payback: [
    'months',
    'weeks',
    'phasedMonths',
    'benefitPerYear',
    'netPerYear',
    'investment',
    'savedHoursPerYear',
  ].map((name) => `payback.${name}`),
  rollout: ['benefitPhased', 'benefitBigBang', 'forgone', 'keptInYear'].map(
    (name) => `rollout.${name}`,
  ),
};

/** The worked example with some of its inputs changed. */
const changed = (inputs: Readonly<Record<string, unknown>>): Plan =>
  Object.entries(inputs).reduce((plan, [path, value]) => writePlan(plan, path, value), copilot);

for (const kind of kinds) {
  test.describe(`the ${kind} calculator`, () => {
    const path = `/calculators/${kind}/`;

    test('begins with the results of the worked example', { tag: '@both' }, async ({ page }) => {
      const calculator = await Calculator.on(page, path, kind);
      await calculator.shows(readings[kind], example);
    });

    test('names each field, its unit, its range and its meaning', async ({ page }) => {
      const calculator = await Calculator.on(page, path, kind);
      await calculator.refine();
      // A date’s unit and range are the browser’s own to show.
      const numbers = calculator.island.getByRole('textbox').and(page.locator('[inputmode]'));
      const fields = await numbers.all();
      expect(fields.length).toBeGreaterThan(4);
      for (const field of fields) {
        await expect(field).toHaveAccessibleName(/\w+/);
        await expect(field).toHaveAccessibleDescription(/[A-Z].*From .+ to .+\./);
      }
    });

    test('has no slider without a field of the same name to type into', async ({ page }) => {
      const calculator = await Calculator.on(page, path, kind);
      await calculator.refine();
      const sliders = await calculator.island.locator('.calc-fields input[type=range]').all();
      expect(sliders.length).toBeGreaterThan(0);
      for (const slider of sliders) {
        const label = await slider.evaluate(
          (element) =>
            document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent,
        );
        const field = calculator.island.getByRole('textbox', { name: label ?? '', exact: true });
        await expect(field).toBeVisible();
      }
    });

    test('opens each number by keyboard to its formula, its values and their origin', async ({
      page,
    }) => {
      const calculator = await Calculator.on(page, path, kind);
      const [first = ''] = readings[kind];
      const reading = calculator.reading(first);
      await reading.locator('summary').focus();
      await page.keyboard.press('Enter');
      const inputs = reading.getByRole('list', { name: 'Where the values come from' });
      await expect(inputs.getByRole('listitem').first()).toBeVisible();
      await expect(inputs).toContainText(/computed|input|assumption/);
      await expect(reading.locator('p').filter({ hasText: /^= / })).toBeVisible();
    });

    test('says which values are assumed, and why', async ({ page }) => {
      const calculator = await Calculator.on(page, path, kind);
      await expect(calculator.island).toContainText('Assumed, not measured');
      const assumed = copilot.assumptions?.find(
        ({ of }) => of === (kind === 'cohort' ? 'metrics.aht.sd' : volume),
      );
      await expect(calculator.island).toContainText(assumed?.because ?? 'an assumption');
    });

    test('draws a chart with its content in words and as a table', async ({ page }) => {
      const calculator = await Calculator.on(page, path, kind);
      const chart = calculator.island.getByRole('figure').first();
      await expect(chart.getByRole('img')).toHaveAccessibleName(/.{20,}/);
      await chart.getByText(/^Table: /).click();
      await expect(chart.getByRole('row').nth(2)).toBeVisible();
    });

    test('works where the browser keeps nothing', async ({ page }) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('Storage is blocked', 'SecurityError');
            },
          });
      });
      const calculator = await Calculator.on(page, path, kind);
      await calculator.refine();
      await calculator.field('population.size').fill('1,500');
      const plan = changed({ 'population.size': 1500 });
      await expect(calculator.island.getByRole('button', { name: /^Reset/ })).toBeEnabled();
      await calculator.shows(readings[kind], analyse(plan));
    });
  });
}

test.describe('the payback calculator', () => {
  const path = '/calculators/payback/';

  test('follows what is typed, with thousands separators', { tag: '@both' }, async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.field(volume).fill('310,500');
    await calculator.field('metrics.aht.observed.value').fill('6.9');
    await calculator.field('costs.runPerYear').fill('$512,000');
    const plan = changed({
      [volume]: 310_500,
      'metrics.aht.observed.value': 6.9,
      'costs.runPerYear': 512_000,
    });
    await calculator.shows(readings.payback, analyse(plan));
  });

  test('says the answer in a sentence that changes with it', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    for (const figure of ['investment', 'months', 'weeks', 'phasedMonths', 'phasedWeeks'])
      await expect(calculator.answer).toContainText(written(`payback.${figure}`));
    await calculator.field(volume).fill('120,000');
    const half = analyse(changed({ [volume]: 120_000 }));
    await expect(calculator.answer).toContainText(written('payback.months', half));
    await expect(calculator.answer).toContainText(written('payback.phasedMonths', half));
  });

  test('shows a typed number with its thousands separated', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.field(volume).fill('310500');
    await calculator.field(volume).blur();
    await expect(calculator.field(volume)).toHaveValue('310,500');
  });

  test('warns that the published volume asks 250 hours a month of each agent, and says why', {
    tag: '@both',
  }, async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await expect(calculator.warnings.filter({ hasText: 'hours' })).toHaveCount(0);
    await calculator.field(volume).fill('2,400,000');
    const published = analyse(changed({ [volume]: 2_400_000 }));
    const warning = calculator.warnings.filter({ hasText: '250 hours' });
    await expect(warning).toBeVisible();
    await expect(warning).toContainText(written('load.capacityHours', published));
    await expect(warning).toContainText('7.5 minutes');
    await calculator.shows(readings.payback, published);
  });

  test('announces a new answer and its warnings to screen readers', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.field(volume).fill('2,400,000');
    const said = calculator.island.locator('.calc-answer + [aria-live=polite]');
    await expect(said).toContainText('250 hours');
  });

  test('says so when the investment is never back', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.field('costs.runPerYear').fill('9,000,000');
    await expect(calculator.answer).toContainText('never back');
  });

  test('says what it waits for when an input is left empty', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.field('benefit.valuePerUnit').fill('');
    await calculator.field('benefit.valuePerUnit').blur();
    await expect(calculator.answer).toContainText('waits for: Value of a minute saved');
  });

  test('shows bad input’s error at its field, keeps what was typed and the last results', async ({
    page,
  }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    const field = calculator.field(volume);
    await field.fill('a lot');
    await field.blur();
    await expect(field).toHaveValue('a lot');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(calculator.problem(volume)).toContainText('This is not a number.');
    await expect(field).toHaveAccessibleDescription(/This is not a number\./);
    await calculator.shows(readings.payback, example);
    await field.fill('310,500');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await calculator.shows(readings.payback, analyse(changed({ [volume]: 310_500 })));
  });

  test('refuses a number out of range and names the range', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.refine();
    const field = calculator.field('benefit.realisation');
    await field.fill('130');
    await field.blur();
    await expect(field).toHaveValue('130');
    await expect(calculator.problem('benefit.realisation')).toContainText(/from 0%? to 100%?/);
    await calculator.shows(readings.payback, example);
  });

  test('resets to the example, and takes the reset back', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.field(volume).fill('310,500');
    await calculator.island.getByRole('button', { name: /^Reset/ }).click();
    await expect(calculator.field(volume)).toHaveValue('240,000');
    await calculator.shows(readings.payback, example);
    await calculator.island.getByRole('button', { name: /^Undo/ }).click();
    await expect(calculator.field(volume)).toHaveValue('310,500');
  });

  test('keeps what was typed for the visit, and sends it nowhere', async ({ page }) => {
    const sent: string[] = [];
    const calculator = await Calculator.on(page, path, 'payback');
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await calculator.field(volume).fill('310,500');
    await page.reload();
    await calculator.comesAlive();
    await expect(calculator.field(volume)).toHaveValue('310,500');
    await calculator.shows(readings.payback, analyse(changed({ [volume]: 310_500 })));
    expect(sent.filter((request) => /310.?500/.test(request))).toEqual([]);
  });

  test('tells the cumulative cash of each month as the model has it', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await calculator.island.getByText('Table: Cumulative cash, month by month').click();
    const rows = calculator.island.getByRole('figure').first().getByRole('row');
    const cash = example.payback?.cash ?? [];
    await expect(rows).toHaveCount(cash.length + 1);
    const cells = await rows.nth(4).getByRole('cell').allTextContents();
    expect(cells.map(amountIn)).toEqual([
      expect.closeTo(cash[3]?.phased ?? Number.NaN, 1),
      expect.closeTo(cash[3]?.bigBang ?? Number.NaN, 1),
    ]);
  });

  test('keeps the answer in sight while one types on a phone', { tag: '@phone' }, async ({
    page,
  }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    const field = calculator.field('costs.runPerYear');
    await field.fill('512,000');
    await expect(field).toBeInViewport();
    await expect(calculator.answer).toBeInViewport();
  });
});

test.describe('the cohort calculator', () => {
  const path = '/calculators/cohort/';

  test('follows what is typed', { tag: '@both' }, async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'cohort');
    await calculator.field('cohort.units').fill('60');
    await calculator.field('metrics.aht.sd').fill('1.8');
    const plan = changed({ 'cohort.units': 60, 'metrics.aht.sd': 1.8 });
    await calculator.shows(readings.cohort, analyse(plan));
  });

  test('sizes two equal groups as R does: 162 agents each', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'cohort');
    await calculator.refine();
    await calculator.island.getByRole('radio', { name: 'a control group of equal size' }).check();
    await expect(calculator.reading('cohort.required')).toContainText('162 agents');
    await expect(calculator.answer).toContainText('162 agents');
    await expect(calculator.warnings).toContainText(['162 agents']);
  });

  test('computes with the chosen error rates and sides', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'cohort');
    await calculator.refine();
    await calculator.field('cohort.alpha').fill('1');
    await calculator.field('cohort.power').fill('90');
    await calculator.island.getByRole('radio', { name: /better only/ }).check();
    const plan = changed({ 'cohort.alpha': 0.01, 'cohort.power': 0.9, 'cohort.sides': 1 });
    await calculator.shows(readings.cohort, analyse(plan));
  });

  test('sizes a pilot whose metric is a share', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'cohort');
    await calculator.island.getByRole('radio', { name: 'a share' }).check();
    const [primary, ...others] = copilot.metrics;
    if (!primary) throw new Error('The worked example has no metric');
    const share: Plan['metrics'][number] = {
      id: 'share',
      name: 'Share of agents with the result',
      role: 'primary',
      kind: 'proportion',
      better: 'lower',
      baseline: 0.4,
      threshold: { absoluteChange: -0.12 },
    };
    const plan: Plan = {
      ...copilot,
      metrics: [share, { ...primary, role: 'secondary' }, ...others],
    };
    await calculator.field('metrics.share.baseline', plan).fill('40%');
    await calculator.field('metrics.share.threshold.absoluteChange', plan).fill('-12');
    await calculator.shows(readings.cohort, analyse(plan));
  });

  test('warns of a cohort outside the 5–15% band and of one that is too small', async ({
    page,
  }) => {
    const calculator = await Calculator.on(page, path, 'cohort');
    await calculator.field('cohort.units').fill('30');
    // The third says that the agents are taken as independent.
    await expect(calculator.warnings).toHaveCount(3);
    await expect(calculator.warnings.first()).toContainText(/2\.5%.*60 agents.*180 agents/);
    await calculator.field('cohort.units').fill('300');
    await expect(calculator.warnings).toContainText([/25%.*60 agents.*180 agents/]);
  });

  test('warns of a pilot shorter than four weeks', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'cohort');
    await calculator.refine();
    await calculator.field('cohort.weeks').fill('2');
    await expect(calculator.warnings).toContainText([/2 weeks.*4 weeks.*8 weeks/]);
  });

  test('has a slider that moves the field by keyboard', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'cohort');
    await calculator.island.getByRole('slider', { name: /Agents in the pilot/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(calculator.field('cohort.units')).toHaveValue('121');
    await calculator.shows(readings.cohort, analyse(changed({ 'cohort.units': 121 })));
  });
});

test.describe('the rollout calculator', () => {
  const path = '/calculators/rollout/';

  /** Start, benefit and review of each phase, as its table has them. */
  const rows = (calculator: Calculator): Locator =>
    calculator.island.getByRole('figure').first().getByRole('row');

  async function showsPhases(calculator: Calculator, plan: Plan) {
    const phases = analyse(plan).rollout?.phases ?? [];
    // The head, the phases, and all together.
    await expect(rows(calculator)).toHaveCount(phases.length + 2);
    for (const [index, phase] of phases.entries()) {
      const row = rows(calculator).nth(index + 1);
      await expect(row).toContainText(formatDate(phase.starts ?? ''));
      await expect(row).toContainText(formatDate(phase.review ?? ''));
      const benefit = amountIn(await row.getByRole('cell').nth(4).textContent());
      expect(benefit).toBeCloseTo(phase.benefit.value ?? Number.NaN, 0);
    }
  }

  const openTable = (calculator: Calculator) =>
    calculator.island.getByText(/^Table: Share active/).click();

  test('dates each phase and its go/no-go review, and tells what it saves', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    await openTable(calculator);
    await showsPhases(calculator, copilot);
  });

  test('follows a new start date', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    await openTable(calculator);
    await calculator.island.getByLabel('First day of week 1').fill('2027-03-22');
    await expect(rows(calculator).nth(1)).toContainText(formatDate('2027-03-22'));
    await showsPhases(calculator, changed({ 'rollout.start': '2027-03-22' }));
  });

  test('follows other shares and weeks', { tag: '@both' }, async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    const second = calculator.island.getByRole('group', { name: 'Phase 2' });
    await second.getByRole('textbox', { name: 'Share active' }).fill('60');
    await second.getByRole('textbox', { name: 'From week' }).fill('4');
    const plan = changed({ 'rollout.phases.2.share': 0.6, 'rollout.phases.2.week': 4 });
    await calculator.shows(readings.rollout, analyse(plan));
    await openTable(calculator);
    await showsPhases(calculator, plan);
  });

  test('adds a phase and removes it again', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    const phases = calculator.island.getByRole('group', { name: /^Phase \d+$/ });
    await expect(phases).toHaveCount(3);
    await calculator.island.getByRole('button', { name: 'Add a phase' }).click();
    await expect(phases).toHaveCount(4);
    const shares = phases.getByRole('textbox', { name: 'Share active' });
    const weeks = phases.getByRole('textbox', { name: 'From week' });
    const values = async (fields: Locator) =>
      Promise.all((await fields.all()).map(async (field) => Number(await field.inputValue())));
    const [percent, starts] = [await values(shares), await values(weeks)];
    const four = percent.map((share, index) => ({ share: share / 100, week: starts[index] }));
    const plan = changed({ 'rollout.phases': four });
    await calculator.shows(readings.rollout, analyse(plan));
    await calculator.island.getByRole('button', { name: 'Remove phase 4' }).click();
    await expect(phases).toHaveCount(3);
    const three = changed({ 'rollout.phases': four.slice(0, 3) });
    await calculator.shows(readings.rollout, analyse(three));
  });

  test('keeps the keyboard at the phases when one is added or removed', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    await calculator.island.getByRole('button', { name: 'Remove phase 2' }).press('Enter');
    const second = calculator.island.getByRole('group', { name: 'Phase 2' });
    await expect(second.getByRole('textbox').first()).toBeFocused();
  });

  test('refuses a phase that starts before the one before it', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    const second = calculator.island.getByRole('group', { name: 'Phase 2' });
    const week = second.getByRole('textbox', { name: 'From week' });
    await week.fill('1');
    await week.blur();
    await expect(week).toHaveAttribute('aria-invalid', 'true');
    await expect(week).toHaveAccessibleDescription(/from 2.* to 5/);
    await calculator.shows(readings.rollout, example);
  });

  test('says what the phases give up against a big bang', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'rollout');
    for (const figure of ['benefitBigBang', 'forgone', 'weeks'])
      await expect(calculator.answer).toContainText(shown(`rollout.${figure}`));
  });
});

test.describe('the calculator in the worked example', () => {
  const path = '/examples/contact-center-copilot/';

  test('answers another call volume with another payback and the warning', {
    tag: '@both',
  }, async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    await expect(calculator.answer).toContainText(written('payback.months'));
    await calculator.field(volume).fill('2,400,000');
    const published = analyse(changed({ [volume]: 2_400_000 }));
    await expect(calculator.answer).toContainText(written('payback.months', published));
    await expect(calculator.warnings.filter({ hasText: '250 hours' })).toBeVisible();
  });

  test('leaves the checked figures of the text as they are', async ({ page }) => {
    const calculator = await Calculator.on(page, path, 'payback');
    const prose = page.locator('main p').filter({ visible: true }).locator('.checked > button');
    const before = await prose.allTextContents();
    await calculator.field(volume).fill('2,400,000');
    await expect(calculator.warnings.filter({ hasText: '250 hours' })).toBeVisible();
    expect(await prose.allTextContents()).toEqual(before);
  });
});

/** The amount that a cell says, in whole units from ten thousand: `−$200,760` as -200760. */
const amountIn = (text: string | null): number =>
  Number((text ?? '').replace('−', '-').replace(/[$,]/g, ''));
