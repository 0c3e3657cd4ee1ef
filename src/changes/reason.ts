/** Why something failed, in one line: git and Node say more below it. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
