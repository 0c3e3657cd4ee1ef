/** A stage as a short form. */
import type { StageId } from '../../model/framework.ts';

export default function Stage({ stage }: { readonly stage: StageId }) {
  return <h2>{stage}</h2>;
}
