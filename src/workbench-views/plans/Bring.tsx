/** A plan from a file or from a link. */
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { plansMessages } from '../messages/plans.ts';
import type { useBring } from './useBring.ts';

interface Props {
  readonly bring: ReturnType<typeof useBring>;
  readonly locale: string;
}

export function BringFile({ bring, locale }: Props) {
  const words = plansMessages(locale);
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="bench-start">
      <h3>{words.file}</h3>
      <p id={`${id}-help`} className="calc-help">
        {words.fileHelp}
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".json,.yaml,.yml,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void bring.file(file);
          // The same file can be chosen again once it was mended.
          target.value = '';
        }}
      />
      <button
        type="button"
        aria-describedby={`${id}-help`}
        onClick={() => chooser.current?.click()}
      >
        {words.choose}
      </button>
    </div>
  );
}

export function BringLink({ bring, locale }: Props) {
  const words = plansMessages(locale);
  const id = useId();
  const [text, setText] = useState('');

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (await bring.text(text)) setText('');
  }

  return (
    <form className="bench-start" data-own-undo onSubmit={submit}>
      <h3>{words.link}</h3>
      <div className="calc-field">
        <label htmlFor={id}>{words.linkLabel}</label>
        <textarea
          id={id}
          rows={2}
          spellCheck={false}
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-help`} className="calc-help">
          {words.linkHelp}
        </p>
      </div>
      <button type="submit">{words.openLink}</button>
    </form>
  );
}
