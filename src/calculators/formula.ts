/**
 * A formula of the model as an expression, so that it can be typeset: fractions for ÷, bars for
 * absolute values. A formula in words is no expression and stays text.
 */
export type Expression =
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'number'; readonly text: string }
  /** Parts joined by one sign each; a sign before the first part is a negation. */
  | { readonly kind: 'chain'; readonly parts: readonly Part[] }
  | { readonly kind: 'fraction'; readonly over: Expression; readonly under: Expression }
  | { readonly kind: 'group' | 'absolute' | 'root'; readonly of: Expression };

export interface Part {
  readonly sign: string;
  readonly of: Expression;
}

/** Reads a formula such as `({a} − {b}) ÷ {a}`; undefined where it says more than arithmetic. */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = formula.match(/\{[^}]+\}|\d+(?:\.\d+)?|[^\s]/g) ?? [];
  let at = 0;
  const next = () => tokens[at];
  const take = (token: string) => next() === token && ++at > 0;

  /** Terms with + or − between them. */
  function sum(): Expression | undefined {
    const parts: Part[] = [];
    do {
      const sign = next() === '+' || next() === '−' ? (tokens[at++] ?? '') : '';
      const of = product();
      if (!of) return undefined;
      parts.push({ sign, of });
    } while (next() === '+' || next() === '−');
    return joined(parts);
  }

  /** Factors from left to right; what is divided by stands under all that is multiplied. */
  function product(): Expression | undefined {
    const over: Part[] = [];
    const under: Part[] = [];
    let divided = false;
    do {
      const of = factor();
      if (!of) return undefined;
      const list = divided ? under : over;
      list.push({ sign: list.length > 0 ? '×' : '', of });
      divided = next() === '÷';
    } while (take('×') || take('÷'));
    if (under.length === 0) return joined(over);
    return { kind: 'fraction', over: bare(joined(over)), under: bare(joined(under)) };
  }

  function factor(): Expression | undefined {
    const token = tokens[at++] ?? '';
    if (token.startsWith('{')) return { kind: 'input', name: token.slice(1, -1) };
    if (/^\d/.test(token)) return { kind: 'number', text: token };
    if (token === '√') {
      const of = factor();
      return of && { kind: 'root', of: bare(of) };
    }
    const end = { '(': ')', '|': '|' }[token];
    const of = end === undefined ? undefined : sum();
    if (!of || !take(end ?? '')) return undefined;
    return { kind: token === '|' ? 'absolute' : 'group', of };
  }

  const expression = sum();
  return at === tokens.length ? expression : undefined;
}

/** One part without a sign is itself. */
function joined(parts: readonly Part[]): Expression {
  const [first] = parts;
  return first && parts.length === 1 && first.sign === '' ? first.of : { kind: 'chain', parts };
}

/** A bar or a root groups by itself. */
const bare = (expression: Expression): Expression =>
  expression.kind === 'group' ? expression.of : expression;
