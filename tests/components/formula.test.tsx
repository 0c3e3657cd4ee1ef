// @vitest-environment happy-dom
/** Formulas as they are typeset, and figures opened down to the plan’s own values. */
import { fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/calculators/explanation.ts';
import { parseFormula } from '../../src/calculators/formula.ts';
import Payback from '../../src/calculators/Payback.tsx';
import { Formula } from '../../src/calculators/parts/Formula.tsx';
import { analyse } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { open } from './render.tsx';

function typeset(formula: string) {
  const expression = parseFormula(formula);
  if (!expression) return undefined;
  const math = <Formula expression={expression} text="text" show={(name) => name} />;
  return renderToStaticMarkup(math).replace(/^<math alttext="text">|<\/math>$/g, '');
}

const [a, b, c] = ['a', 'b', 'c'].map((name) => `<mtext>${name}</mtext>`);

test.each([
  ['{a}', a],
  ['{a} + {b} − {c}', `${a}<mo> + </mo>${b}<mo> − </mo>${c}`],
  ['{a} ÷ {b}', `<mfrac>${a}${b}</mfrac>`],
  ['{a} × {b} ÷ {c}', `<mfrac><mrow>${a}<mo> × </mo>${b}</mrow>${c}</mfrac>`],
  // From left to right, a ÷ b × c is (a × c) ÷ b.
  ['{a} ÷ {b} × {c}', `<mfrac><mrow>${a}<mo> × </mo>${c}</mrow>${b}</mfrac>`],
  ['{a} ÷ {b} ÷ {c}', `<mfrac>${a}<mrow>${b}<mo> × </mo>${c}</mrow></mfrac>`],
  ['({a} − {b}) ÷ {a}', `<mfrac><mrow>${a}<mo> − </mo>${b}</mrow>${a}</mfrac>`],
  ['{a} ÷ {b} − 1', `<mfrac>${a}${b}</mfrac><mo> − </mo><mn>1</mn>`],
  [
    '| {a} − {b} |',
    `<mrow><mo fence="true">|</mo><mrow>${a}<mo> − </mo>${b}</mrow><mo fence="true">|</mo></mrow>`,
  ],
  ['−({a})', `<mo>−</mo><mrow><mo fence="true">(</mo>${a}<mo fence="true">)</mo></mrow>`],
  ['√({a} + {b})', `<msqrt><mrow>${a}<mo> + </mo>${b}</mrow></msqrt>`],
  ['0', '<mn>0</mn>'],
])('%s is typeset', (formula, math) => expect(typeset(formula)).toBe(math));

test.each([
  'smallest n per group with a power of {power}',
  'sum of ({a} × share active)',
  '{a} ÷',
  '({a}',
  '{a} {b}',
  '',
])('“%s” stays text', (formula) => expect(parseFormula(formula)).toBeUndefined());

test('no text breaks the reading of formulas', () => {
  const piece = fc.constantFrom('{a}', '1', '+', '−', '×', '÷', '(', ')', '|', '√', ' ', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(() => parseFormula(pieces.join(''))).not.toThrow();
    }),
  );
});

test('names out of a plan stay text', () => {
  const expression = parseFormula('{a}');
  if (!expression) throw new Error('no expression');
  const name = '<img src=x onerror=alert(1)>';
  const html = renderToStaticMarkup(
    <Formula expression={expression} text={name} show={() => name} />,
  );
  expect(html).not.toContain('<img');
});

test('every computed figure says where its method is described', () => {
  for (const path of analyse(copilot).figures.keys())
    expect(sourceOf(path), path).toMatch(/^[A-Z].+\.$/);
});

describe('an opened figure', () => {
  test('is typeset, filled in, and tells its method and limits', () => {
    const { explanation, container } = open(Payback, copilot);
    const text = explanation('Payback in months at full run rate');
    const [formula, filled] = container.querySelectorAll('.calc-explained math');
    expect(formula?.getAttribute('alttext')).toBe('investment ÷ net monthly benefit');
    expect(filled?.querySelector('mfrac')?.textContent).toBe('$380,000$179,240 a month');
    expect(text).toContain('= 2.1201 months');
    expect(text).toContain('Method and limits: Simple payback: undiscounted');
  });

  test('opens further in place, down to an input of the plan', () => {
    const { explanation, container } = open(Payback, copilot);
    explanation('Net monthly benefit');
    for (const name of ['Net annual benefit', 'Annual benefit', 'Monthly benefit']) {
      const further = screen.getAllByText(`: ${name}`).at(-1)?.closest('details');
      if (!further) throw new Error(`no ${name}`);
      further.open = true;
      fireEvent(further, new Event('toggle'));
    }
    const lists = container.querySelectorAll<HTMLElement>('.calc-explained ul');
    const deepest = lists[lists.length - 1];
    expect(deepest && within(deepest).getByText('240,000 contacts a month')).toBeTruthy();
  });
});
