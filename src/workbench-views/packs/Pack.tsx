/** The evidence pack of a gate, as a document to print. */
import type { GateId } from '../../model/framework.ts';

export default function Pack({ gate }: { readonly gate: GateId }) {
  return <h2>{gate}</h2>;
}
