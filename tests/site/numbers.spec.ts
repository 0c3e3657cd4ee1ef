/**
 * Every number on a calculator’s page is the model’s, on each plan’s page, before and after
 * something is typed: readings and table cells by the figure they show, the cash table by its
 * months, and the sentence of the answer by the figures that it can have been made from.
 */
import { formatFigure, formatValue, type Style } from '../../src/calculators/format.ts';
import { cohortBand } from '../../src/model/conventions.ts';
import { type Figure, money } from '../../src/model/figure.ts';
import {
  type Analysis,
  analyse,
  figureAt,
  input,
  type Plan,
  writePlan,
} from '../../src/model/index.ts';
import { everyPlan } from '../support/plans.ts';
import { Calculator, type Kind } from './support/calculator.ts';
import { allPages } from './support/dist.ts';
import { expect, test } from './support/journey.ts';

const plans = everyPlan();
const styles: readonly Style[] = ['short', 'full', 'exact'];

/** An input of each calculator, whose value the journey changes. */
const typed: Readonly<Record<Kind, (plan: Plan) => string>> = {
  cohort: () => 'cohort.units',
  decision: ({ metrics }) =>
    `metrics.${metrics.find(({ role }) => role === 'primary')?.id}.observed.value`,
  payback: () => 'population.volumePerMonth',
  rollout: () => 'population.volumePerMonth',
};

/** A tenth more than the plan says, as somebody types it: a share of one in percent. */
function tenthMore(plan: Plan, path: string): { text: string; value: number } {
  const { value, unit } = input(plan, path);
  const isShare = unit.quantity === 'share';
  const more = (value ?? 100) * (isShare ? 110 : 1.1);
  const isWhole = unit.quantity === 'count' || more >= 100;
  const text = String(isWhole ? Math.round(more) : Number(more.toFixed(1)));
  return { text, value: isShare ? Number(text) / 100 : Number(text) };
}

for (const { path } of allPages().filter(({ path }) => /^\/calculators\/\w+\/.+\//.test(path))) {
  const [, , kind = '', id] = path.split('/');
  const plan = plans.find((entry) => entry.id === id);
  test(`every number of ${path} is the model’s`, async ({ page }) => {
    if (!plan || !isKind(kind)) throw new Error(`${path} is the page of no known plan`);
    const calculator = await Calculator.on(page, path, kind);
    await agrees(calculator, kind, analyse(plan));
    const field = typed[kind](plan);
    const { text, value } = tenthMore(plan, field);
    if (kind === 'rollout') await calculator.refine();
    await calculator.field(field, plan).fill(text);
    await agrees(calculator, kind, analyse(writePlan(plan, field, value)));
  });
}

async function agrees({ island, answer }: Calculator, kind: Kind, analysis: Analysis) {
  const { currency } = analysis.plan;
  await expect(async () => {
    const shown = await island
      .locator('[data-figure]')
      .evaluateAll((all) => all.map((it) => [it.getAttribute('data-figure'), it.textContent]));
    expect(shown.length).toBeGreaterThan(4);
    for (const [path, text] of shown) {
      const figure = figureAt(analysis, path ?? '') ?? ruleOfThumb(path ?? '');
      const texts = figure ? styles.map((style) => formatFigure(figure, { currency, style })) : [];
      expect(texts, path ?? '').toContain(text);
    }
  }).toPass({ timeout: 10_000 });

  if (kind === 'payback') {
    const rows = await island.locator('.calc-table tbody tr').allTextContents();
    const full = (value: number) => formatValue(value, money(), { currency, style: 'full' });
    const expected = analysis.payback?.cash.map(
      ({ month, phased, bigBang }) =>
        // Without phases there is one curve.
        `${month}${full(phased)}${analysis.plan.rollout ? full(bigBang) : ''}`,
    );
    expect(rows).toEqual(expected);
  }

  const known = new Set(
    [...analysis.figures.values()]
      .flatMap((figure) => [figure, ...Object.values(figure.inputs)])
      .flatMap((figure) => numerals(formatFigure(figure, { currency }))),
  );
  const said = numerals((await answer.textContent()) ?? '');
  // A decision is said in words.
  if (kind !== 'decision') expect(said.length).toBeGreaterThan(0);
  for (const numeral of said) expect([...known], numeral).toContain(numeral);
}

/** The rule of thumb is shown too, and belongs to no analysis. */
const ruleOfThumb = (path: string): Figure | undefined =>
  Object.values(cohortBand).find((figure) => figure.path === path);

const numerals = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];
const isKind = (kind: string): kind is Kind => kind in typed;
