/** Under which names a calculator keeps what was typed, for this visit. */
const prefix = 'staircase.calculator.';

export const visitKey = (kind: string, plan: string): string => `${prefix}${kind}.${plan}`;

/** Whether anything was typed into any calculator on this visit. */
export function hasVisited(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}
