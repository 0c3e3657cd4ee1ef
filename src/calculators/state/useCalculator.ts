/**
 * The state of one calculator: a view of a plan on the visitor's shelf, analysed anew at every
 * change. Where the visitor has no version of the page's example yet, the first edit makes one; all
 * calculators, and the workbench, show it from then on.
 */
import { useMemo, useState } from 'react';
import type { Question } from '../../model/collect.ts';
import type { Plan } from '../../model/plan.ts';
import type { Entry, Work } from '../../workbench/shelf/entry.ts';
import {
  $shelf,
  addPlan,
  changePlan,
  dropPlan,
  goTo,
  restorePlan,
} from '../../workbench/shelf/shelf.ts';
import { ownCopy } from '../../workbench/shelf/start.ts';
import type { Choose } from './edit.ts';
import { editorOf } from './editor.ts';
import { usePlanSource } from './plan-source.ts';
import { useShelf } from './useShelf.ts';

export interface CalculatorProps {
  readonly plan: Plan;
  readonly locale?: string;
}

export type Calculator = ReturnType<typeof useCalculator>;

export interface CalculatorSetup {
  /** The example, or whichever plan is there before anything is typed. */
  readonly example: Plan;
  /** Completes a plan with what the question needs to be asked at all. */
  readonly prepare: (plan: Plan) => Plan;
  readonly ask: Question;
  readonly choose: Choose;
  readonly locale: string;
}

export function useCalculator({ example, prepare, ask, choose, locale }: CalculatorSetup) {
  const [removed, setRemoved] = useState<Entry>();
  // Where another tab has written the same plan, what is typed here goes on under another key.
  const [moved, setMoved] = useState<string>();
  const source = usePlanSource();
  const key = moved ?? source?.chosen ?? example.id;
  const entry = useShelf((shelf) => shelf.entries[key]);
  const base = useMemo(() => prepare(example), [prepare, example]);
  const work: Work = useMemo(
    () => ({ plan: entry ? prepare(entry.plan) : base, drafts: entry?.drafts ?? {} }),
    [prepare, entry, base],
  );
  const { plan, drafts } = work;
  const analysis = useMemo(() => ask(plan), [ask, plan]);

  function change(next: Work, what: string) {
    setRemoved(undefined);
    let at = key;
    if (!entry) {
      at = addPlan(ownCopy(example), { key, from: example.id });
      goTo({ ...$shelf.get().place, current: at });
    }
    at = changePlan(at, next, what);
    if (at !== key) setMoved(at);
  }

  return {
    plan,
    base,
    analysis,
    locale,
    drafts,
    /** Whether this is the visitor's version of an example, which can be given up for it. */
    changed: entry !== undefined && !source?.isOwn,
    undoable: removed !== undefined,
    ...editorOf({ work, locale, choose, change }),
    reset: () => setRemoved(dropPlan(key)),
    undo: () => {
      if (removed) restorePlan(removed);
      setRemoved(undefined);
    },
  };
}
