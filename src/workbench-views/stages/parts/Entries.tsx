/**
 * A list of the plan as entries that open: each shows a line that sums it up, and only those that
 * are open have fields, so that thirty are as quick as three.
 */
import { type ReactNode, useState } from 'react';
import { useListFocus } from '../../../calculators/parts/useListFocus.ts';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';

export interface Entry {
  readonly id: string;
  /** What it is called in sentences. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

interface Adding {
  readonly label: string;
  /** Adds one, and says which. */
  readonly add: () => Pick<Entry, 'id' | 'name'>;
  readonly disabled?: boolean;
}

interface Props {
  /** The plan path of the list. */
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly adding: readonly Adding[];
  readonly onRemove: (id: string) => void;
  readonly children: (id: string) => ReactNode;
}

export function Entries({ path, entries, adding, onRemove, children }: Props) {
  const { locale } = useWorkbench();
  const words = stageMessages(locale);
  const { list, said, moveTo } = useListFocus('.bench-entry');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  function toggle(id: string, open: boolean) {
    setOpened((before) => {
      const after = new Set(before);
      if (open) after.add(id);
      else after.delete(id);
      return after;
    });
  }

  function add(what: Adding) {
    const { id, name } = what.add();
    toggle(id, true);
    moveTo(entries.length + 1, words.added(name));
  }

  function remove({ id, name }: Entry, number: number) {
    onRemove(id);
    toggle(id, false);
    moveTo(Math.min(number, entries.length - 1), words.removed(name));
  }

  /** Where a link to the list as a whole leads. */
  const first = adding.find(({ disabled }) => !disabled);
  return (
    <div className="bench-entries" ref={list}>
      {entries.map((entry, index) => {
        const open = opened.has(entry.id);
        return (
          <details
            key={entry.id}
            className="bench-entry"
            data-path={`${path}.${entry.id}`}
            open={open}
            onToggle={({ currentTarget, target }) => {
              // Folds inside bubble their toggle in React.
              if (currentTarget === target) toggle(entry.id, currentTarget.open);
            }}
          >
            <summary>
              <strong>{entry.title}</strong> <span>{entry.summary}</span>
            </summary>
            {open && (
              <div className="bench-entry-fields">
                {children(entry.id)}
                <button type="button" onClick={() => remove(entry, index + 1)}>
                  {words.remove(entry.name)}
                </button>
              </div>
            )}
          </details>
        );
      })}
      {adding.map((what) => (
        <button
          key={what.label}
          type="button"
          className="calc-add"
          data-path={what === first ? path : undefined}
          disabled={what.disabled}
          onClick={() => add(what)}
        >
          {what.label}
        </button>
      ))}
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
