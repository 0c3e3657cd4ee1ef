/** A state as a shape with its colour: a tick, a diamond, an octagon, a dotted circle. Words go with it. */
import { type Tone, VerdictMark } from '../../calculators/chart/VerdictMark.tsx';
import type { Verdict } from '../../model/decision/verdict.ts';

const verdictOf: Readonly<Record<Tone, Verdict>> = {
  go: 'met',
  caution: 'inconclusive',
  stop: 'missed',
  unknown: 'cannot-be-judged',
};

export const Sign = ({ tone }: { readonly tone: Tone }) => (
  <svg className="calc-sign" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
    <VerdictMark verdict={verdictOf[tone]} x={0} y={0} />
  </svg>
);
