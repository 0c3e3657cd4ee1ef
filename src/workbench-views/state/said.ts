/** What the workbench has just done for the visitor, or could not do: one line in its frame. */
import { atom } from 'nanostores';

export interface Said {
  readonly text: string;
  /** Whether it is about something that was not done. */
  readonly problem: boolean;
}

export const $said = atom<Said | undefined>(undefined);

export const say = (text: string): void => $said.set({ text, problem: false });
export const sayProblem = (text: string): void => $said.set({ text, problem: true });
export const hush = (): void => $said.set(undefined);
