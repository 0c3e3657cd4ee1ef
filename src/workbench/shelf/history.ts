/** Undo and redo over the edits of one plan. What is typed into one field in one go is one step. */
import type { Work } from './entry.ts';

export interface Step {
  /** The work before the edit. */
  readonly before: Work;
  /** The drafts after it: what came to be elsewhere since then is no part of it. */
  readonly after: Work['drafts'];
  /** The plan path, or a name for an edit of several places. */
  readonly what: string;
  /** When it was last added to, in milliseconds. */
  readonly at: number;
}

export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

/** More than anybody takes back, and little enough to keep in memory. */
const longest = 200;

/** A pause in the typing begins a new step. */
const pause = 1_200;

export function recorded({ done }: History, { before, after, what, at }: Step): History {
  const last = done.at(-1);
  if (last && last.what === what && at - last.at < pause)
    return { done: [...done.slice(0, -1), { ...last, after, at }], undone: [] };
  return { done: [...done, { before, after, what, at }].slice(-longest), undone: [] };
}

interface Moved {
  readonly history: History;
  readonly work: Work;
  /** What was undone or done again. */
  readonly what: string;
}

export function undone({ done, undone }: History, now: Work): Moved | undefined {
  const step = done.at(-1);
  if (!step) return undefined;
  const work = takenBack(step, now);
  return {
    history: { done: closed(done.slice(0, -1)), undone: [...undone, reverse(step, now, work)] },
    work,
    what: step.what,
  };
}

export function redone({ done, undone }: History, now: Work): Moved | undefined {
  const step = undone.at(-1);
  if (!step) return undefined;
  const work = takenBack(step, now);
  return {
    history: { done: closed([...done, reverse(step, now, work)]), undone: undone.slice(0, -1) },
    work,
    what: step.what,
  };
}

/** The plan before the step, with every draft that the step did not touch as it is now. */
function takenBack({ before, after }: Step, now: Work): Work {
  const isTouched = (path: string) => before.drafts[path]?.text !== after[path]?.text;
  const drafts = [
    ...Object.entries(now.drafts).filter(([path]) => !isTouched(path)),
    ...Object.entries(before.drafts).filter(([path]) => isTouched(path)),
  ];
  return { plan: before.plan, drafts: Object.fromEntries(drafts) };
}

const reverse = (step: Step, now: Work, work: Work): Step => ({
  ...step,
  before: now,
  after: work.drafts,
});

/** After an undo or redo, typing on is a step of its own. */
const closed = (steps: readonly Step[]): readonly Step[] => {
  const last = steps.at(-1);
  return last ? [...steps.slice(0, -1), { ...last, at: 0 }] : steps;
};
