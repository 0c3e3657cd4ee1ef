/** The picture of a page: what it says, and that it fits. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, type Plan } from '../../src/model/index.ts';
import { altOf, pageCard, siteCard } from '../../src/shell/social-card/card.ts';
import { drawCard } from '../../src/shell/social-card/drawing.ts';
import { headlineOf } from '../../src/shell/social-card/headline.ts';
import { canLetter, linesOf, openFace, widthOf } from '../../src/shell/social-card/lettering.ts';
import { copilot, planFromFile } from '../support/plans.ts';

const faceFile = readFileSync(
  'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
);
const face = openFace(faceFile);

describe('the headline of an example', () => {
  const headline = (plan: Plan) => headlineOf(analyse(plan), 'en');

  test('is the payback, where results do not speak against going on', () => {
    // $380,000 of hardening ÷ $2,150,880 net a year × 12 = 2.12 months.
    expect(headline(copilot)).toEqual({ value: '2.1 months', label: 'Payback at full run rate' });
  });

  test('is what was measured, where the results ask to stop', () => {
    const plan = planFromFile('claims-estimates');
    const primary = plan.metrics.find(({ role }) => role === 'primary');
    // 52.0 to 42.6 minutes: 9.4 ÷ 52 = 18.08%.
    expect(primary).toMatchObject({ baseline: 52, observed: { value: 42.6 } });
    expect(headline(plan)).toEqual({ value: '−18.1%', label: 'Handling time per claim' });
  });

  test('is what was measured, where it never pays back', () => {
    // 34.0 to 22.4 minutes: 11.6 ÷ 34 = 34.12%.
    expect(headline(planFromFile('permit-letters'))?.value).toBe('−34.1%');
  });

  test('is left out where a plan gives neither', () => {
    const { benefit: _benefit, ...rest } = copilot;
    const metrics = copilot.metrics.map(({ observed: _observed, ...metric }) => metric);
    expect(headline({ ...rest, metrics } as Plan)).toBeUndefined();
  });
});

test('lines break between words and are no wider than they may be', () => {
  const words = 'What the regulations of financial services ask at each gate';
  const lines = linesOf(face, words, 64, 500);
  expect(lines.join(' ')).toBe(words);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(widthOf(face, line, 64)).toBeLessThanOrEqual(500);
});

test('a word that is wider than a line stands alone', () => {
  expect(linesOf(face, 'a Donaudampfschifffahrt b', 64, 200)).toEqual([
    'a',
    'Donaudampfschifffahrt',
    'b',
  ]);
});

describe('a long title', () => {
  /** Where the lines in one color stand. */
  const linesIn = (drawing: string, fill: string): number[] =>
    [...drawing.matchAll(/<g fill="(#\w+)" transform="translate\(80 ([\d.]+)\)/g)]
      .filter(([, color]) => color === fill)
      .map(([, , y]) => Number(y));
  const [ink, accent] = ['#1b2230', '#0f6674'];
  const title = 'Permit letters that worked well and quickly and still did not pay anything';

  test('stays above the figure, however long the name of that is', () => {
    const label = 'Share of the dispatched pallets on which a leaking pack is found later';
    const card = pageCard({ title, kind: 'example' }, { value: '−34.1%', label });
    const drawing = drawCard(face, card);
    const [, value = 0] = linesIn(drawing, accent);
    // Digits of 84 pixels are less than 60 high, and a title of 64 hangs 15 below its line.
    expect(Math.max(...linesIn(drawing, ink))).toBeLessThan(value - 60 - 15);
  });

  test('that is too long in any size ends in its room', () => {
    const drawing = drawCard(face, pageCard({ title: title.repeat(9), kind: 'playbook' }));
    expect(linesIn(drawing, ink)).toHaveLength(5);
    expect(Math.max(...linesIn(drawing, ink))).toBeLessThan(430);
  });
});

test('a title that the face cannot write is shown by the card of the site', () => {
  expect(canLetter(face, 'Gate 3: “pilot exit” − 12% · €')).toBe(true);
  expect(canLetter(face, '日本')).toBe(false);
  const card = drawCard(face, pageCard({ title: '日本', kind: 'playbook' }));
  expect(card).toBe(drawCard(face, siteCard));
});

test.each([
  ['gate', 'Staircase · Gate'],
  ['reference', 'Staircase · Community'],
  ['workbench', 'Staircase'],
])('above the title of a %s stands "%s"', (kind, above) =>
  expect(pageCard({ title: 'A title', kind }).above).toBe(above),
);

test('the picture is described by the title, and by the figure with its name', () => {
  const headline = { value: '2.1 months', label: 'Payback' };
  expect(altOf(pageCard({ title: 'Copilot', kind: 'example' }, headline))).toBe(
    'Copilot. Payback: 2.1 months.',
  );
  expect(altOf(siteCard)).toMatch(/^Staircase: five rising steps/);
});
