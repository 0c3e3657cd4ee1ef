/** What somebody wrote where a link is asked for: an address to follow, or words to look up. */

const followed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address, where it is one that a browser may follow. `javascript:` and its like are words, as
 * are a file's name and a number in a register.
 */
export function addressIn(reference: string): string | undefined {
  try {
    const { protocol, href } = new URL(reference.trim());
    return followed.has(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
