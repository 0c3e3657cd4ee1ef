/** The state of one calculator: a scenario over its plan, analysed anew at every change. */
import { useEffect, useMemo, useState } from 'react';
import type { Question } from '../../model/collect.ts';
import type { Plan } from '../../model/plan.ts';
import { type FreezeTexts, freezeTexts } from './freezes.ts';
import { addPhase, removePhase } from './phases.ts';
import { usePlanSource } from './plan-source.ts';
import { type Choose, isUnchanged, outcomeOf, type Scenario, unchanged } from './scenario.ts';
import { restore, store } from './storage.ts';
import { visitKey } from './visit.ts';

export interface CalculatorProps {
  readonly plan: Plan;
  readonly locale?: string;
}

export type Calculator = ReturnType<typeof useCalculator>;

export interface CalculatorSetup {
  /** Where what was typed is remembered for this visit. */
  readonly kind: string;
  /** The plan before anything is typed. */
  readonly base: Plan;
  readonly ask: Question;
  readonly choose: Choose;
  readonly locale: string;
}

export function useCalculator({ kind, base, ask, choose, locale }: CalculatorSetup) {
  const [scenario, setScenario] = useState(unchanged);
  const [undoable, setUndoable] = useState<Scenario>();
  const chosen = usePlanSource()?.chosen ?? base.id;
  const key = visitKey(kind, chosen);

  // The server knows nothing of this visit, so what was typed comes back after the first render.
  useEffect(() => {
    const stored = restore(key);
    if (stored) setScenario(stored);
  }, [key]);

  const { plan, problems } = useMemo(
    () => outcomeOf(base, scenario, choose, locale),
    [base, scenario, choose, locale],
  );
  const analysis = useMemo(() => ask(plan), [ask, plan]);

  function change(next: Scenario) {
    setUndoable(undefined);
    setScenario(next);
    store(key, next);
  }

  return {
    plan,
    base,
    analysis,
    locale,
    problems,
    texts: scenario.texts,
    changed: !isUnchanged(scenario),
    undoable: undoable !== undefined,
    type: (path: string, text: string) =>
      change({ ...scenario, texts: { ...scenario.texts, [path]: text } }),
    /** The text with which a field is left in order. */
    leave: (path: string, text: string) =>
      change({
        ...scenario,
        texts: { ...scenario.texts, [path]: text },
        kept: { ...scenario.kept, [path]: text },
      }),
    choose: (path: string, choice: string) =>
      change({ ...scenario, choices: { ...scenario.choices, [path]: choice } }),
    addPhase: () => {
      const { scenario: next, number } = addPhase(plan, scenario);
      change(next);
      return number;
    },
    removePhase: (number: number) => change(removePhase(plan, scenario, number)),
    freezes: scenario.freezes ?? (plan.rollout?.freezes ?? []).map(freezeTexts),
    changeFreezes: (freezes: readonly FreezeTexts[]) => change({ ...scenario, freezes }),
    reset: () => {
      change(unchanged);
      setUndoable(scenario);
    },
    undo: () => change(undoable ?? unchanged),
  };
}
