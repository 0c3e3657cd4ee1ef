/** What the workbench has just done for the visitor, or could not do: one line in its frame. */
import { atom } from 'nanostores';
import { $shelf } from '../../workbench/shelf/shelf.ts';

export interface Said {
  readonly text: string;
  /** Whether it is about something that was not done. */
  readonly problem: boolean;
  /** Where the visitor was. It goes once they have gone on. */
  readonly at: string;
}

/** The part and the plan that are open. */
const here = (): string => `${location.hash} ${$shelf.get().place.current}`;

export const $said = atom<Said | undefined>(undefined);

export const say = (text: string): void => $said.set({ text, problem: false, at: here() });
export const sayProblem = (text: string): void => $said.set({ text, problem: true, at: here() });
export const hush = (): void => $said.set(undefined);

/** Takes back what was said elsewhere. */
export function hushElsewhere(): void {
  const said = $said.get();
  if (said && said.at !== here()) hush();
}
