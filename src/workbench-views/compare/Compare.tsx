/** Two or three plans or scenarios side by side: figures, differences, and why. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useShelf } from '../../calculators/state/useShelf.ts';
import { comparePlans } from '../../model/comparison.ts';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Downloads } from '../take-away/Downloads.tsx';
import { CashLines } from './CashLines.tsx';
import { Choices } from './Choices.tsx';
import { type Candidate, candidatesFor, usualChoice } from './candidates.ts';
import { comparisonFile } from './comparison-file.ts';
import { FigureTable } from './FigureTable.tsx';
import { KeepScenario } from './KeepScenario.tsx';
import { OtherChoices } from './OtherChoices.tsx';
import { Summaries } from './Summaries.tsx';

export default function Compare() {
  const { entry, locale } = useWorkbench();
  const words = compareMessages(locale);
  const shelved = useShelf(({ entries }) => entries);
  const current = useDeferredValue(entry);
  const candidates = useMemo(
    () => candidatesFor(current, Object.values(shelved), locale),
    [current, shelved, locale],
  );
  const [chosen, choose] = useState<readonly string[]>();
  const compared = chosenFrom(candidates, chosen ?? usualChoice(candidates));
  const scenarios = candidates.filter(({ scenario }) => scenario);
  return (
    <section className="bench-compare">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {candidates.length < 2 ? (
        <p>
          {words.nothing} <a href="#plans">{words.nothingLink}</a>
        </p>
      ) : (
        <>
          <Choices candidates={candidates} compared={compared} onChoose={choose} />
          {compared.length > 1 && <SideBySide compared={compared} />}
          {scenarios.length > 0 && <KeepScenario scenarios={scenarios} />}
        </>
      )}
    </section>
  );
}

/** Those that are still there; a scenario goes when nothing is uncertain any more. */
const chosenFrom = (candidates: readonly Candidate[], ids: readonly string[]): Candidate[] => {
  const found = ids.flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? []);
  const [first, second] = candidates;
  return found.length > 1 || !first || !second ? found : [first, second];
};

function SideBySide({ compared }: { readonly compared: readonly Candidate[] }) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const comparison = useMemo(() => comparePlans(compared.map(({ plan }) => plan)), [compared]);
  const currencies = new Set(compared.map(({ plan }) => plan.currency));
  if (comparison.rows.every(({ figures }) => figures.every((figure) => figure?.value == null)))
    return <p>{words.noFigures}</p>;
  return (
    <>
      {currencies.size > 1 && <p className="bench-compare-note">{words.currencies}</p>}
      <Summaries compared={compared} rows={comparison.rows} />
      <FigureTable compared={compared} rows={comparison.rows} />
      <OtherChoices compared={compared} choices={comparison.choices} />
      <Downloads
        downloads={[{ label: words.csv, make: () => comparisonFile(comparison, compared, locale) }]}
      />
      {currencies.size === 1 && <CashLines compared={compared} analyses={comparison.analyses} />}
    </>
  );
}
