/** Whose numbers these are, and the way to the workbench, in which the whole plan is. */
import { useContextOfCalculator } from '../state/context.ts';
import { usePlanSource } from '../state/plan-source.ts';
import { useHydrated } from '../state/useHydrated.ts';

/** @param changed whether these are the visitor's own numbers for an example */
export function YourPlan({ changed }: { changed: boolean }) {
  const { calculator, words } = useContextOfCalculator();
  const source = usePlanSource();
  const hydrated = useHydrated();
  if (!source?.workbench) return null;
  const { chosen, isOwn, workbench } = source;
  const { title } = calculator.plan;
  return (
    <p className="calc-help">
      {isOwn && words.frame.working(title)}
      {changed && words.frame.onVersion}{' '}
      {hydrated && (
        <a href={`${workbench}#open=${encodeURIComponent(chosen)}`}>{words.frame.workbench}</a>
      )}
    </p>
  );
}
