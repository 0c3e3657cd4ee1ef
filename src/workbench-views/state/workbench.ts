/** What every part of the workbench reads: the plan that is worked on, its analysis, its edits. */
import { createContext, useContext } from 'react';
import type { Analysis } from '../../model/collect.ts';
import type { Framework } from '../../model/framework.ts';
import type { Plan } from '../../model/plan.ts';
import type { Entry, Work } from '../../workbench/shelf/entry.ts';

/** An example of the library, as the page names it. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** Where its plan is to be had as JSON. */
  readonly href: string;
}

/** What the page gives the workbench. */
export interface WorkbenchSetup {
  readonly framework: Framework;
  readonly examples: readonly Example[];
  /** The address of the site's first page, from which other addresses follow. */
  readonly home: string;
  readonly locale: string;
}

export interface Workbench extends WorkbenchSetup {
  readonly entry: Entry;
  readonly work: Work;
  readonly plan: Plan;
  readonly analysis: Analysis;
  /**
   * Changes the plan in one step.
   *
   * @param what the plan path that is edited, or a name: consecutive edits of it are undone together
   */
  readonly edit: (plan: Plan, what: string) => void;
  /** Changes plan and drafts in one step. */
  readonly change: (work: Work, what: string) => void;
  /** Writes one value; undefined leaves it undecided. */
  readonly write: (path: string, value: unknown) => void;
  readonly typeText: (path: string, text: string) => void;
  readonly leaveText: (path: string) => void;
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('A part of the workbench stands outside of it.');
  return workbench;
}
