/** Where a number comes from: an assumption with its reason, or data. */
import { useId, useRef, useState } from 'react';
import { longestText } from '../../model/limits.ts';
import { readPlan } from '../../model/plan-path.ts';
import { assume, reasonOf } from '../../workbench/edits/assumptions.ts';
import { originMessages } from '../messages/origin.ts';
import { useWorkbench } from '../state/workbench.ts';

interface Props {
  readonly path: string;
  /** What the number is called. */
  readonly name: string;
}

export function Origin({ path, name }: Props) {
  const { plan, locale } = useWorkbench();
  const [open, setOpen] = useState(false);
  const words = originMessages(locale);
  const reason = reasonOf(plan, path);
  return (
    <details className="bench-origin" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={reason ? `${name}. ${words.assumed(reason)}` : words.askOf(name)}>
        {reason ? words.assumed(reason) : words.ask}
      </summary>
      {open && <Reason path={path} />}
    </details>
  );
}

function Reason({ path }: { readonly path: string }) {
  const { plan, edit, locale } = useWorkbench();
  const words = originMessages(locale);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const reason = reasonOf(plan, path) ?? '';
  // A space at the end is part of what is being typed, and no part of the reason.
  const [typed, setTyped] = useState<string>();
  const write = (text: string) => edit(assume(plan, path, text), `assumption: ${path}`);

  if (readPlan(plan, path) === undefined) return <p className="calc-help">{words.noValue}</p>;
  return (
    <div className="calc-field">
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={longestText}
        aria-describedby={`${id}-help`}
        value={typed ?? reason}
        onChange={(event) => {
          setTyped(event.target.value);
          write(event.target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
      <p id={`${id}-help`} className="calc-help">
        {words.help}
      </p>
      {reason && (
        <button
          type="button"
          onClick={() => {
            write('');
            field.current?.focus();
          }}
        >
          {words.remove}
        </button>
      )}
    </div>
  );
}
