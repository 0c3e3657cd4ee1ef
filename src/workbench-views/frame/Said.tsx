/** The line that says what was just done, or why it was not. */
import { useStore } from '@nanostores/react';
import { frameMessages } from '../messages/frame.ts';
import { $said, hush } from '../state/said.ts';

export function Said({ locale }: { readonly locale: string }) {
  const said = useStore($said);
  return (
    <div className="bench-said" role="status">
      {said && (
        <p className={said.problem ? 'bench-problem' : undefined}>
          <span>{said.text}</span>
          <CloseButton onClick={hush} locale={locale} />
        </p>
      )}
    </div>
  );
}

interface CloseProps {
  readonly onClick: () => void;
  readonly locale: string;
}

export const CloseButton = ({ onClick, locale }: CloseProps) => (
  <button type="button" className="bench-close" onClick={onClick}>
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d="M2 2 14 14M14 2 2 14" />
    </svg>
    <span className="calc-hidden">{frameMessages(locale).close}</span>
  </button>
);
