/** A quiet sentence for screen readers, once the typing pauses; what stood there first is not said. */
import { useAnnounced } from './useAnnounced.ts';

export function Announced({ text }: { readonly text: string }) {
  return (
    <p className="calc-hidden" aria-live="polite">
      {useAnnounced([text])}
    </p>
  );
}
