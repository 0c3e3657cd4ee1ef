/** A scenario becomes a plan of its own, to be worked on like any other. */
import { useState } from 'react';
import { addPlan } from '../../workbench/shelf/shelf.ts';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Candidate } from './candidates.ts';

export function KeepScenario({ scenarios }: { readonly scenarios: readonly Candidate[] }) {
  const { entry, locale } = useWorkbench();
  const words = compareMessages(locale);
  const [kept, setKept] = useState<string>();
  const keep = ({ plan }: Candidate) => {
    addPlan(plan, { from: entry.from });
    setKept(plan.title);
  };
  return (
    <div className="bench-compare-keep">
      <p className="calc-help">{words.scenarioHelp}</p>
      <div className="calc-actions">
        {scenarios.map((candidate) =>
          candidate.scenario ? (
            <button key={candidate.id} type="button" onClick={() => keep(candidate)}>
              {words.keep[candidate.scenario]}
            </button>
          ) : null,
        )}
      </div>
      <p role="status">
        {kept !== undefined && (
          <>
            {words.kept(kept)} <a href="#plans">{words.keptLink}</a>
          </>
        )}
      </p>
    </div>
  );
}
