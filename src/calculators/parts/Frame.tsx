/** What every calculator is made of: the answer, the fields, and the results beside them. */
import { type ReactNode, useId } from 'react';
import type { Figure } from '../../model/figure.ts';
import { readPlan } from '../../model/plan-path.ts';
import type { WarningCode } from '../../model/plausibility.ts';
import { labelOf } from '../explain.ts';
import { formatList } from '../format.ts';
import { messagesFor } from '../messages/shared.ts';
import { CalculatorContext } from '../state/context.ts';
import { usePlanSource } from '../state/plan-source.ts';
import type { Calculator } from '../state/useCalculator.ts';
import { useHydrated } from '../state/useHydrated.ts';
import { warningText } from '../warn.ts';
import { Answer } from './Answer.tsx';
import { Assumptions } from './Assumptions.tsx';
import { PlanSelect } from './PlanSelect.tsx';
import { Readings } from './Reading.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Warnings } from './Warnings.tsx';
import { YourPlan } from './YourPlan.tsx';

interface Props {
  readonly calculator: Calculator;
  readonly answer: string;
  readonly fields: ReactNode;
  readonly refine: ReactNode;
  /** The warnings that concern this question. */
  readonly warns: readonly WarningCode[];
  readonly figures: readonly (Figure | undefined)[];
  /** Charts, each with its table. */
  readonly children: ReactNode;
}

export function Frame({ calculator, answer, fields, refine, warns, figures, children }: Props) {
  const { plan, analysis, locale, problems, changed, undoable, reset, undo } = calculator;
  const source = usePlanSource();
  const { frame } = messagesFor(locale);
  const id = useId();
  const alive = useHydrated();
  const warnings = analysis.warnings.filter(({ code }) => warns.includes(code));
  const pending = Object.keys(problems).map((path) => labelOf(`plan.${path}`, plan, locale));
  const fallsBack = Object.keys(problems).every((path) => readPlan(plan, path) !== undefined);
  const say = fallsBack ? frame.stale : frame.notCounted;
  const stale = pending.length > 0 ? say(formatList(pending, locale)) : undefined;
  const spoken = [
    ...(stale ? [stale] : []),
    answer,
    ...warnings.map((warning) => warningText(warning, plan, locale)),
  ];
  return (
    <CalculatorContext value={calculator}>
      <div className="calc" data-alive={alive || undefined}>
        <Answer text={answer} spoken={frame.spoken(spoken)}>
          <p className="calc-to-warnings">
            {warnings.length > 0 && <a href={`#${id}`}>{frame.toWarnings(warnings.length)}</a>}
          </p>
        </Answer>
        <div className="calc-columns">
          <div className="calc-fields">
            <PlanSelect />
            <YourPlan changed={changed} />
            {fields}
            <details className="calc-refine">
              <summary>{frame.refine}</summary>
              <div className="calc-refined">{refine}</div>
            </details>
            {/* A plan of one's own has no other numbers to go back to. */}
            {!source?.isOwn && (
              <p className="calc-actions">
                <button type="button" onClick={reset} disabled={!changed}>
                  {source?.shared === undefined ? frame.reset : frame.resetShared}
                </button>
                {undoable && (
                  <button type="button" onClick={undo}>
                    {frame.undo}
                  </button>
                )}
              </p>
            )}
          </div>
          <div className="calc-results">
            {stale && <p className="calc-stale">{stale}</p>}
            <Warnings id={id} warnings={warnings} />
            {children}
            <Readings figures={figures} />
            <Assumptions figures={figures} />
            <TakeAway
              summary={frame.take}
              show={({ ResultActions }) => <ResultActions answer={answer} figures={figures} />}
            />
          </div>
        </div>
      </div>
    </CalculatorContext>
  );
}
