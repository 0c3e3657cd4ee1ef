/** Whose numbers these are, and the way to the workbench, in which the whole plan is. */
import { useContextOfCalculator } from '../state/context.ts';
import { usePlanSource } from '../state/plan-source.ts';
import { useHydrated } from '../state/useHydrated.ts';

/** @param changed whether these are the visitor's own numbers for an example or a shared plan */
export function YourPlan({ changed }: { changed: boolean }) {
  const { calculator, words } = useContextOfCalculator();
  const source = usePlanSource();
  const hydrated = useHydrated();
  if (!source?.workbench) return null;
  const { chosen, isOwn, shared, link, workbench } = source;
  const { title } = calculator.plan;
  const onVersion = shared === undefined ? words.frame.onVersion : words.frame.onSharedVersion;
  // A shared plan is on the shelf once something is typed; until then its link holds it.
  const fragment = link && !changed ? link : `#open=${encodeURIComponent(chosen)}`;
  return (
    <p className="calc-help">
      {isOwn && words.frame.working(title)}
      {changed && onVersion}{' '}
      {hydrated && <a href={`${workbench}${fragment}`}>{words.frame.workbench}</a>}
    </p>
  );
}
