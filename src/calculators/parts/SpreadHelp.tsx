/** Where the spread of the primary metric is not known. */
import { primaryOf } from '../measure.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { SpreadRange } from './SpreadRange.tsx';

export default function SpreadHelp() {
  const { plan } = useContextOfCalculator().calculator;
  const primary = primaryOf(plan);
  return primary ? <SpreadRange metric={primary.id} /> : null;
}
