/** What fields, choices and lists do to the plan they show, whoever keeps it. */
import type { Work } from '../../workbench/shelf/entry.ts';
import { type Choose, chosen, left, problemsIn, typed } from './edit.ts';
import { type FreezeTexts, freezeProblems, freezesIn, withFreezes } from './freezes.ts';
import { addPhase, removePhase } from './phases.ts';

export interface Editing {
  readonly work: Work;
  readonly locale: string;
  readonly choose: Choose;
  /** Keeps the work; `what` names the edit, so that edits of the same are undone together. */
  readonly change: (next: Work, what: string) => void;
}

export function editorOf({ work, locale, choose, change }: Editing) {
  const freezes = freezesIn(work);
  return {
    problems: { ...problemsIn(work, locale), ...freezeProblems(freezes) },
    type: (path: string, text: string) => change(typed(work, path, text, locale), path),
    /** A field is left. */
    leave: (path: string) => {
      if (work.drafts[path]) change(left(work, path, locale), path);
    },
    /** A value that is chosen and not typed. */
    enter: (path: string, text: string) =>
      change(left(typed(work, path, text, locale), path, locale), path),
    choose: (path: string, choice: string) =>
      change(chosen(work, path, choice, choose, locale), `${path}: ${choice}`),
    addPhase: () => {
      const { work: next, number } = addPhase(work);
      change(next, 'rollout.phases');
      return number;
    },
    removePhase: (number: number) => change(removePhase(work, number), 'rollout.phases'),
    freezes,
    changeFreezes: (next: readonly FreezeTexts[]) =>
      change(withFreezes(work, next), 'rollout.freezes'),
  };
}
