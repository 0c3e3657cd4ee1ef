/** A plan's title as a field, in its place in the list. */
import { type SubmitEvent, useId, useState } from 'react';
import { plansMessages } from '../messages/plans.ts';
import { longestTitle } from './longest-title.ts';

interface Props {
  readonly title: string;
  readonly locale: string;
  /** @param title the new one; undefined where the old one stays */
  readonly done: (title: string | undefined) => void;
}

export function Rename({ title, locale, done }: Props) {
  const words = plansMessages(locale);
  const id = useId();
  const [text, setText] = useState(title);
  const [refused, setRefused] = useState(false);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (text.trim() === '') setRefused(true);
    else done(text.trim());
  }

  return (
    <form
      className="bench-rename"
      data-own-undo
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') done(undefined);
      }}
    >
      <label className="calc-hidden" htmlFor={id}>
        {words.newTitle(title)}
      </label>
      <div className="calc-input">
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={longestTitle}
          value={text}
          aria-invalid={refused || undefined}
          aria-describedby={`${id}-problem`}
          // biome-ignore lint/a11y/noAutofocus: who pressed "Rename" types next
          autoFocus
          onFocus={({ target }) => target.select()}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p id={`${id}-problem`} className="calc-problem" role="alert">
        {refused && words.emptyTitle}
      </p>
      <p className="bench-actions">
        <button type="submit">{words.keepTitle}</button>
        <button type="button" onClick={() => done(undefined)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
