/** What the plan says at every moment, beside the form. */
import { frameMessages } from '../messages/frame.ts';
import { useWorkbench } from '../state/workbench.ts';

export function Says() {
  const { locale } = useWorkbench();
  const words = frameMessages(locale);
  return (
    <aside className="bench-says" aria-label={words.says}>
      <h2>{words.says}</h2>
    </aside>
  );
}
