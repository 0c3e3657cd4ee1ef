/** Weeks by metrics, with their number and the control group where they are wanted. */
import { useId, useMemo, useState } from 'react';
import { Field } from '../../calculators/parts/Field.tsx';
import { useListFocus } from '../../calculators/parts/useListFocus.ts';
import type { Metric } from '../../model/plan.ts';
import { primaryMetric } from '../../model/roles.ts';
import {
  addWeek,
  alignWeeks,
  mostWeeks,
  removeWeek,
  weeksIn,
} from '../../workbench/edits/weekly.ts';
import { pilotResultMessages } from '../messages/pilot-results.ts';
import { Editing } from '../state/Editing.tsx';
import { useWorkbench } from '../state/workbench.ts';

/** With more, one metric is shown at a time. */
const mostMetrics = 8;

type Part = 'value' | 'n' | 'control.value' | 'control.n';

export function WeeklyTable() {
  const { plan, work, change, locale } = useWorkbench();
  const words = pilotResultMessages(locale).weekly;
  const id = useId();
  const [withNumbers, setWithNumbers] = useState(() => some(plan.metrics, ({ n }) => n));
  const [withControl, setWithControl] = useState(() =>
    some(plan.metrics, ({ control }) => control),
  );
  const aligned = useMemo(() => alignWeeks(work), [work]);
  const { list, said, moveTo } = useListFocus('tbody tr');
  const weeks = weeksIn(aligned.plan);
  const [chosen, setChosen] = useState(primaryMetric(plan)?.id);
  const one = plan.metrics.find(({ id }) => id === chosen) ?? plan.metrics[0];
  const shown = plan.metrics.length > mostMetrics && one ? [one] : plan.metrics;
  const parts: Part[] = [
    'value',
    ...(withNumbers ? (['n'] as const) : []),
    ...(withControl ? (['control.value'] as const) : []),
    ...(withNumbers && withControl ? (['control.n'] as const) : []),
  ];

  function add() {
    const next = addWeek(work);
    const added = weeksIn(next.plan);
    change(next, 'add a week');
    moveTo(added.length, words.added(String(added.at(-1))));
  }

  function remove(week: number, row: number) {
    change(removeWeek(work, week), 'remove a week');
    moveTo(Math.min(row, weeks.length - 1), words.removed(String(week)));
  }

  return (
    <div className="bench-weeks" ref={list}>
      {weeks.length > 0 && (
        <>
          {shown !== plan.metrics && (
            <div className="calc-field">
              <label htmlFor={id}>{words.metric}</label>
              <select id={id} value={one?.id} onChange={({ target }) => setChosen(target.value)}>
                {plan.metrics.map((metric) => (
                  <option key={metric.id} value={metric.id}>
                    {metric.name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <p className="bench-toggles">
            <label>
              <input
                type="checkbox"
                checked={withNumbers}
                onChange={({ target }) => setWithNumbers(target.checked)}
              />
              {words.withNumbers}
            </label>
            <label>
              <input
                type="checkbox"
                checked={withControl}
                onChange={({ target }) => setWithControl(target.checked)}
              />
              {words.withControl}
            </label>
          </p>
          <Editing work={aligned} choose={noChoices}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
            <section className="calc-scroll" aria-label={words.table} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.week}</th>
                    {shown.flatMap(({ id, name }) =>
                      parts.map((part) => (
                        <th key={`${id} ${part}`} scope="col">
                          {words.columns[part](name)}
                        </th>
                      )),
                    )}
                    <th scope="col">{words.actions}</th>
                  </tr>
                </thead>
                <tbody>
                  {weeks.map((week, index) => (
                    <tr key={week}>
                      <th scope="row">{week}</th>
                      {shown.flatMap(({ id, name }) =>
                        parts.map((part) => (
                          <td key={`${id} ${part}`}>
                            <Field
                              path={`metrics.${id}.weekly.${index + 1}.${part}`}
                              label={words.cell(words.columns[part](name), String(week))}
                              help=""
                            />
                          </td>
                        )),
                      )}
                      <td>
                        <button type="button" onClick={() => remove(week, index + 1)}>
                          {words.remove(String(week))}
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </Editing>
        </>
      )}
      <button
        type="button"
        className="calc-add"
        onClick={add}
        disabled={(weeks.at(-1) ?? 0) >= mostWeeks}
      >
        {words.add}
      </button>
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

type Week = NonNullable<Metric['weekly']>[number];

const some = (metrics: readonly Metric[], has: (week: Week) => unknown): boolean =>
  metrics.some(({ weekly = [] }) => weekly.some((week) => has(week) !== undefined));

const noChoices = <Plan,>(plan: Plan): Plan => plan;
