/** Which plan a calculator works on: its page’s, another of the library, or one of the visitor’s. */
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
  /** The page of the workbench. */
  readonly workbench?: string | undefined;
  readonly examples: readonly PlanChoice[];
  /** The visitor’s own plans that can be asked this question. */
  readonly own: readonly Pick<PlanChoice, 'id' | 'title'>[];
  /** The id of an example, or the key of a plan on the visitor’s shelf. */
  readonly chosen: string;
  /** Whether it is a plan of the visitor’s own, as against an example or a shared one. */
  readonly isOwn: boolean;
  /** The title of a shared plan, while one is open. */
  readonly shared?: string | undefined;
  /** The fragment of the address that brought the shared plan. */
  readonly link?: string | undefined;
  readonly choose: (id: string) => void;
}

export const PlanSourceContext = createContext<PlanSource | undefined>(undefined);

/** Undefined where a calculator stands alone, with no plan but the one it was given. */
export const usePlanSource = (): PlanSource | undefined => useContext(PlanSourceContext);
