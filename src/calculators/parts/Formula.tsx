/** An expression as MathML, with each input shown as its name or as its value. */
import { createElement, type ReactNode } from 'react';
import type { Expression } from '../formula.ts';

interface Props {
  readonly expression: Expression;
  /** The same in one line, for software that reads no MathML. */
  readonly text: string;
  readonly show: (name: string) => string;
}

export function Formula({ expression, text, show }: Props) {
  // The outermost chain is not one row, so that a long formula breaks between its parts.
  const content =
    expression.kind === 'chain' ? chain(expression, show) : [typeset(expression, show)];
  return createElement('math', { alttext: text }, ...content);
}

function typeset(expression: Expression, show: Props['show']): ReactNode {
  switch (expression.kind) {
    case 'input':
      return createElement('mtext', null, show(expression.name));
    case 'number':
      return createElement('mn', null, expression.text);
    case 'chain':
      return row(chain(expression, show));
    case 'fraction':
      return createElement(
        'mfrac',
        null,
        typeset(expression.over, show),
        typeset(expression.under, show),
      );
    case 'root':
      return createElement('msqrt', null, typeset(expression.of, show));
    default: {
      const [open, close] = expression.kind === 'group' ? ['(', ')'] : ['|', '|'];
      return row([fence(open), typeset(expression.of, show), fence(close)]);
    }
  }
}

const chain = (
  { parts }: Extract<Expression, { kind: 'chain' }>,
  show: Props['show'],
): ReactNode[] =>
  parts.flatMap(({ sign, of }, index) => [
    // The spaces are for those who copy the formula, or hear it as text.
    ...(sign ? [createElement('mo', null, index === 0 ? sign : ` ${sign} `)] : []),
    typeset(of, show),
  ]);

const row = (children: readonly ReactNode[]) => createElement('mrow', null, ...children);
const fence = (text: string | undefined) => createElement('mo', { fence: 'true' }, text);
