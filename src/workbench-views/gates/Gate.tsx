/** A gate: what it asks, what is missing, what was decided. */
import type { GateId } from '../../model/framework.ts';

export default function Gate({ gate }: { readonly gate: GateId }) {
  return <h2>{gate}</h2>;
}
