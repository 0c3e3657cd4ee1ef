/** A title as it is written within a sentence: a small letter first, unless it is an abbreviation. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
