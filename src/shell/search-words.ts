/** The words of a query that say what is looked for, as they are compared. */

/** They stand in any question: "what do I need for gate 3 in a bank" asks for gate 3 and a bank. */
const unspecific = new Set(
  'a an and are at can did do does for how i in is it know my need of on our should that the to we what when where which who with'.split(
    ' ',
  ),
);

/** A query without the words that any question has, unless it has no others. IT is not "it". */
export function telling(query: string): string {
  const words = query
    .replace(/[?!,;:]/g, ' ')
    .trim()
    .split(/\s+/);
  const kept = words.filter((word) => !unspecific.has(word.replace(/^./, lowerCase)));
  return (kept.length > 0 ? kept : words).join(' ');
}

const lowerCase = (text: string): string => text.toLowerCase();

/** In lower case, and one space where people write a hyphen, a slash or two spaces. */
export const inOneSpelling = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s/-]+/g, ' ')
    .trim();

/** What two texts are compared by. */
export const plain = (text: string): string => inOneSpelling(telling(text));
