/**
 * Weekly values from a spreadsheet: pasted, chosen or dropped in, shown as they were read, and only
 * then taken over. What was pasted stays until that is done, also over a reload.
 */
import { type DragEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { DataTable } from '../../calculators/chart/DataTable.tsx';
import { formatList } from '../../calculators/format.ts';
import { useAnnounced } from '../../calculators/parts/useAnnounced.ts';
import { later } from '../../calculators/state/later.ts';
import { takeRead } from '../../workbench/edits/weekly.ts';
import { weeklyImportMessages } from '../messages/weekly-import.ts';
import { useWorkbench } from '../state/workbench.ts';
import { countOf, previewOf } from './preview.ts';
import { problemText } from './say-problem.ts';

/** Not of the plan: it leads nowhere in it. */
const draftPath = 'weekly.pasted';
/** A browser's storage holds little; longer tables are kept while the part is open. */
const longestKept = 100_000;
const largestFile = 2_000_000;
const mostProblems = 20;

const reader = later(() => import('../../workbench/weekly-csv.ts'));

/** Loads what reads tables, as pasting the first one does. */
export const loadReader = reader.load;

export function WeeklyImport() {
  const { plan, work, change, locale } = useWorkbench();
  const words = weeklyImportMessages(locale);
  const id = useId();
  const csv = reader.usePart();
  const [long, setLong] = useState('');
  const typed = work.drafts[draftPath]?.text ?? long;
  const [said, setSaid] = useState('');
  const text = useDeferredValue(typed);
  const reading = useMemo(
    () => (csv && text.trim() !== '' ? csv.readWeekly(text, plan) : undefined),
    [csv, text, plan],
  );
  const count = countOf(reading?.rows ?? []);
  const summary = reading ? words.read(count, reading.problems.length) : '';
  const announced = useAnnounced([summary, said]);

  function type(next: string) {
    setLong(next.length > longestKept ? next : '');
    setSaid('');
    change({ plan: work.plan, drafts: draftsWith(next) }, draftPath);
  }

  function draftsWith(next: string) {
    const { [draftPath]: _before, ...others } = work.drafts;
    return next === '' || next.length > longestKept
      ? others
      : { ...others, [draftPath]: { text: next } };
  }

  async function open(file: File | undefined) {
    if (!file) return;
    if (file.size > largestFile) return setSaid(words.tooLarge(file.name));
    try {
      type(await file.text());
      setSaid(words.opened(file.name));
    } catch {
      setSaid(words.unreadable(file.name));
    }
  }

  function drop(event: DragEvent) {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    // The workbench around it would take it for a plan.
    event.stopPropagation();
    void open(event.dataTransfer.files[0]);
  }

  function take() {
    if (!reading) return;
    const next = takeRead({ plan: work.plan, drafts: draftsWith('') }, reading.rows);
    change(next, 'take over weekly values');
    setLong('');
    setSaid(words.taken(count));
  }

  return (
    <section
      className="bench-import"
      aria-label={words.title}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
    >
      <h4>{words.title}</h4>
      <p className="calc-help">
        {words.help}{' '}
        {words.columns(
          formatList(
            plan.metrics.map(({ name }) => name),
            locale,
          ),
        )}
      </p>
      <div className="calc-field">
        <label htmlFor={id}>{words.paste}</label>
        <textarea
          id={id}
          rows={5}
          spellCheck={false}
          value={typed}
          aria-describedby={`${id}-read`}
          aria-invalid={reading && !reading.ok ? true : undefined}
          onChange={(event) => type(event.target.value)}
        />
        <p id={`${id}-read`} className="calc-help">
          {summary} {csv === null && typed !== '' && words.notLoaded}
        </p>
      </div>
      <div className="calc-field">
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // The same file, mended, can be chosen again.
            target.value = '';
          }}
        />
        <p className="calc-help">{words.drop}</p>
      </div>
      {reading && reading.problems.length > 0 && (
        <div className="bench-problems">
          <p>{words.problems}</p>
          <ul>
            {reading.problems.slice(0, mostProblems).map((problem) => (
              <li key={`${problem.code} ${problem.row} ${problem.column}`}>
                {problemText(problem, locale)}
              </li>
            ))}
          </ul>
          {reading.problems.length > mostProblems && (
            <p>{words.more(reading.problems.length - mostProblems)}</p>
          )}
          <p className="calc-help">{words.kept}</p>
        </div>
      )}
      {reading && count > 0 && (
        <>
          <p>{words.preview}</p>
          <DataTable caption={words.preview} {...previewOf(reading.rows, plan, locale)} />
          <button type="button" onClick={take}>
            {words.take(count, reading.ok)}
          </button>
        </>
      )}
      {typed !== '' && (
        <button type="button" onClick={() => type('')}>
          {words.clear}
        </button>
      )}
      <p className="calc-help">{said}</p>
      <p className="calc-hidden" aria-live="polite">
        {announced}
      </p>
    </section>
  );
}
