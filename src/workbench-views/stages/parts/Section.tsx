/** A section of a stage: what it is about, in a line, and its fields. */
import { type ReactNode, useId } from 'react';

interface Props {
  readonly words: { readonly title: string; readonly purpose: string };
  readonly children: ReactNode;
}

export function Section({ words, children }: Props) {
  const id = useId();
  return (
    <section className="bench-section" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p className="calc-help">{words.purpose}</p>
      {children}
    </section>
  );
}
