/** One plan of the list: what it is, how far it has come, and what can be done with it. */
import { useRef, useState } from 'react';
import { formatList } from '../../calculators/format.ts';
import { passedGates, stageReached } from '../../model/gates/reached.ts';
import { type Entry, isVersionOfExample } from '../../workbench/shelf/entry.ts';
import { plansMessages } from '../messages/plans.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';
import { Rename } from './Rename.tsx';
import { timeAgo } from './time-ago.ts';
import type { PlanActions } from './usePlanActions.ts';

interface Props {
  readonly entry: Entry;
  readonly current: boolean;
  readonly setup: WorkbenchSetup;
  readonly actions: PlanActions;
}

export function PlanRow({ entry, current, setup, actions }: Props) {
  const { framework, examples, locale } = setup;
  const { key, plan, from, changed } = entry;
  const words = plansMessages(locale);
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const example = examples.find(({ id }) => id === from)?.title;
  const stage = framework.stages.find(({ id }) => id === stageReached(plan, framework));
  const passed = passedGates(plan, framework);
  const ago = timeAgo(changed, new Date(), locale);

  function renamed(title: string | undefined) {
    setRenaming(false);
    if (title !== undefined) actions.rename(entry, title);
    // The button is there again once the field is gone.
    requestAnimationFrame(() => renameButton.current?.focus());
  }

  return (
    <li data-key={key} data-current={current || undefined}>
      {renaming ? (
        <Rename title={plan.title} locale={locale} done={renamed} />
      ) : (
        <p className="bench-plan">
          <a href={`#open=${encodeURIComponent(key)}`} aria-current={current ? 'true' : undefined}>
            {plan.title}
          </a>
          {current && <span className="bench-current">{words.current}</span>}
        </p>
      )}
      <p className="bench-facts">
        {stage && <span>{words.stage(stage.number, stage.title)}</span>}
        <span>{words.passed(formatList(passed, locale))}</span>
        {ago && (
          <span>
            {words.changed} <time dateTime={changed}>{ago}</time>
          </span>
        )}
        {example && (
          <span>{isVersionOfExample(entry) ? words.version(example) : words.from(example)}</span>
        )}
      </p>
      <p className="bench-actions">
        <button
          ref={renameButton}
          type="button"
          aria-label={words.renameWhat(plan.title)}
          onClick={() => setRenaming(true)}
        >
          {words.rename}
        </button>
        <button
          type="button"
          aria-label={words.duplicateWhat(plan.title)}
          onClick={() => actions.duplicate(entry)}
        >
          {words.duplicate}
        </button>
        <button
          type="button"
          aria-label={words.downloadWhat(plan.title)}
          onClick={() => actions.download(entry)}
        >
          {words.download}
        </button>
        <button
          type="button"
          aria-label={words.removeWhat(plan.title)}
          onClick={() => actions.remove(entry)}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
