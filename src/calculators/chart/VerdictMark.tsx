/** A verdict as a shape and a colour: a tick, a diamond, an octagon, a dotted circle. */
import type { Verdict } from '../../model/decision/verdict.ts';

export type Tone = 'go' | 'caution' | 'stop' | 'unknown';

export const toneOf: Readonly<Record<Verdict, Tone>> = {
  met: 'go',
  'non-inferior': 'go',
  'likely-met': 'caution',
  inconclusive: 'caution',
  missed: 'stop',
  harmful: 'stop',
  'cannot-be-judged': 'unknown',
};

/** Drawn around the origin, sixteen units wide. */
const shapes: Readonly<Record<Tone, string>> = {
  go: 'M-6 0l4 4.5L6-5',
  caution: 'M0-7 7 0 0 7-7 0Z',
  stop: 'M-3-7H3L7-3V3L3 7H-3L-7 3V-3Z',
  unknown: 'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0',
};

interface At {
  readonly x: number;
  readonly y: number;
}

export const ToneMark = ({ tone, x, y }: At & { tone: Tone }) => (
  <g className={`calc-verdict calc-${tone}`} transform={`translate(${x} ${y})`}>
    {tone === 'go' && <circle r="9" />}
    <path d={shapes[tone]} />
  </g>
);

export const VerdictMark = ({ verdict, x, y }: At & { verdict: Verdict }) => (
  <ToneMark tone={toneOf[verdict]} x={x} y={y} />
);

/** A tone beside a sentence. */
export const Sign = ({ tone }: { tone: Tone }) => (
  <svg className="calc-sign" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
    <ToneMark tone={tone} x={0} y={0} />
  </svg>
);
