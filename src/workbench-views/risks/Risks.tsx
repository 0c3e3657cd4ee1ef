/** The risk register: what could go wrong, how bad it is before and after control, and what is missing. */
import { useState } from 'react';
import type { Risk } from '../../model/plan/governance.ts';
import { addRisk, type NewRisk, removeRisk, restoreRisk } from '../../workbench/edits/risks.ts';
import { ExplainedBy } from '../fields/ExplainedBy.tsx';
import { useFocusOn } from '../fields/useFocusOn.ts';
import { riskMessages } from '../messages/risks.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Coverage } from './Coverage.tsx';
import { Filters } from './Filters.tsx';
import { everything, type Filter, isShown } from './filter.ts';
import { Matrix } from './Matrix.tsx';
import { entryId, RiskEntry, titleId } from './RiskEntry.tsx';
import { Usual } from './Usual.tsx';

export default function Risks() {
  const { plan, work, analysis, locale, edit, change } = useWorkbench();
  const words = riskMessages(locale);
  const rated = analysis.risks?.risks ?? [];
  const [filter, setFilter] = useState<Filter>(everything);
  // As they were when the filter was chosen: a risk that is being rated does not vanish meanwhile.
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<{ readonly risk: Risk; readonly index: number }>();
  const [said, setSaid] = useState('');
  const focusOn = useFocusOn();
  const shown = rated.filter(({ risk }) => !hidden.has(risk.id));

  /** It may have come back by undoing. */
  const isGone = ({ id }: Risk) => !plan.risks?.some((risk) => risk.id === id);

  function choose(next: Filter) {
    const left = rated.filter((each) => !isShown(each, next));
    setFilter(next);
    setHidden(new Set(left.map(({ risk }) => risk.id)));
  }

  function showAll() {
    setFilter(everything);
    setHidden(new Set());
  }

  function add(risk: NewRisk) {
    const { plan: next, id } = addRisk(plan, risk);
    edit(next, `${words.add}: ${id}`);
    showAll();
    setAdded(id);
    setSaid(words.added(risk.title));
    focusOn(titleId(id));
  }

  function remove(risk: Risk, index: number) {
    change(removeRisk(work, risk.id), `${words.remove}: ${risk.id}`);
    setRemoved({ risk, index });
    setSaid(words.removed(risk.title));
    focusOn('risk-restore');
  }

  function restore() {
    if (!removed) return;
    const { risk, index } = removed;
    const { plan: next, id } = restoreRisk(plan, risk, index);
    edit(next, `${words.restore}: ${id}`);
    showAll();
    setRemoved(undefined);
    setSaid(words.restored(risk.title));
    focusOn(entryId(id));
  }

  return (
    <div className="bench-risks">
      <h2>{words.title}</h2>
      <p>
        {words.purpose} <ExplainedBy page="playbooks/risk-assessment" what={words.title} />
      </p>
      <section>
        <h3>{words.register}</h3>
        {rated.length > 0 ? (
          <>
            <Filters filter={filter} locale={locale} onChoose={choose} />
            <p className="calc-help" aria-live="polite">
              {words.shown(shown.length, rated.length)}
            </p>
          </>
        ) : (
          <p>{words.empty}</p>
        )}
        <ol className="bench-register">
          {shown.map((each) => {
            const { risk } = each;
            const index = rated.indexOf(each);
            return (
              <RiskEntry
                key={risk.id}
                rated={each}
                number={index + 1}
                isNew={risk.id === added}
                onRemove={() => remove(risk, index)}
              />
            );
          })}
        </ol>
        {removed && isGone(removed.risk) && (
          <p className="calc-notice">
            {words.removed(removed.risk.title)}{' '}
            <button type="button" id="risk-restore" onClick={restore}>
              {words.restore}
            </button>
          </p>
        )}
        <p>
          <button
            type="button"
            data-path="risks"
            onClick={() => {
              const number = new Intl.NumberFormat(locale).format(rated.length + 1);
              add({ title: words.newRisk(number) });
            }}
          >
            {words.add}
          </button>
        </p>
        <Usual onAdd={({ title, function: serves }) => add({ title, function: serves })} />
      </section>
      {analysis.risks && (
        <Matrix
          risks={analysis.risks}
          onGoTo={(id) => {
            showAll();
            focusOn(entryId(id));
          }}
        />
      )}
      <Coverage />
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
