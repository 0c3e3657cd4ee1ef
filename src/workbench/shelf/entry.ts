/** A plan on the visitor's shelf, together with what was typed and is not part of it yet. */
import type { Plan } from '../../model/plan.ts';

/** A text in a field that is being typed, or that the plan could not take in. */
export interface Draft {
  readonly text: string;
  /** The value that counts while the text is refused: what the plan had before the typing. */
  readonly kept?: string | number | undefined;
  /** Why that value was assumed, if it was; it is no longer once another value is typed. */
  readonly because?: string | undefined;
}

/** What a person works on. The plan is valid at every moment; drafts are kept beside it. */
export interface Work {
  readonly plan: Plan;
  /** By plan path. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

export interface Entry extends Work {
  /** Its name on the shelf. The version of an example that calculators make has the example’s id. */
  readonly key: string;
  /** The id of the example that it began as. */
  readonly from?: string | undefined;
  /** When it was last changed, as an ISO time. */
  readonly changed: string;
  /** Counts the changes, so that a tab can tell whose is newer. */
  readonly revision: number;
}

/** Whether a calculator made it out of an example, as against a plan that a person started. */
export const isVersionOfExample = ({ key, from }: Entry): boolean => key === from;
