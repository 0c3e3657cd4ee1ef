/** Which plan a calculator works on: its page’s, another of the library, or a shared one. */
import { createContext, useContext } from 'react';

export interface PlanChoice {
  readonly id: string;
  readonly title: string;
  /** Where the plan is to be had as JSON. */
  readonly href: string;
}

export interface PlanSource {
  /** The calculator’s own page, at which a link to a plan leads. */
  readonly page?: string | undefined;
  readonly choices: readonly PlanChoice[];
  /** The id of a choice; of a shared plan, a name that no choice has. */
  readonly chosen: string;
  /** The title of a shared plan, while one is open. */
  readonly shared?: string | undefined;
  readonly choose: (id: string) => void;
}

export const PlanSourceContext = createContext<PlanSource | undefined>(undefined);

/** Undefined where a calculator stands alone, with no plan but the one it was given. */
export const usePlanSource = (): PlanSource | undefined => useContext(PlanSourceContext);
