/** What the plan says about a stage, as the calculator would, and the way to the calculator. */
import type { ReactNode } from 'react';
import { Announced } from '../../../calculators/parts/Announced.tsx';
import { Prose } from '../../../calculators/parts/Prose.tsx';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';

interface Props {
  readonly title: string;
  /** The answer; undefined while the plan has no primary metric to ask about. */
  readonly answer: string | undefined;
  readonly calculator: 'cohort' | 'payback' | 'rollout';
  readonly children?: ReactNode;
}

export function Outcome({ title, answer, calculator, children }: Props) {
  const { home, locale } = useWorkbench();
  const words = stageMessages(locale);
  return (
    <section className="bench-stage-answer" aria-label={title}>
      <h3>{title}</h3>
      {answer === undefined ? (
        <p>
          {words.needsPrimary} <a href="#mvp">{words.toMvp}</a>
        </p>
      ) : (
        <>
          <p className="calc-answer">
            <Prose text={answer} />
          </p>
          <p>
            <a href={`${home}calculators/${calculator}/`}>{words.calculator}</a>
          </p>
        </>
      )}
      <Announced text={answer ?? ''} />
      {children}
    </section>
  );
}
