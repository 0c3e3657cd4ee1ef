/** The sign that goes with a verdict and with an outcome. */
import type { Tone } from '../../calculators/chart/VerdictMark.tsx';
import type { ResultOutcome } from '../../model/results/outcome.ts';
import type { ResultVerdict } from '../../model/results.ts';

export const toneOfVerdict: Readonly<Record<ResultVerdict, Tone>> = {
  met: 'go',
  missed: 'stop',
  inconclusive: 'caution',
  'not-measured': 'unknown',
  'no-threshold': 'unknown',
};

export const toneOfOutcome: Readonly<Record<ResultOutcome['outcome'], Tone>> = {
  go: 'go',
  remediate: 'caution',
  stop: 'stop',
  'not-measured': 'unknown',
};
