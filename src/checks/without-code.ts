/** A page with spaces for its code, so that an example in a fence is no claim of the page. */

const code = /^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1`*[ \t]*$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;

/** Everything else stays where it is: lines and offsets are those of the file. */
export const withoutCode = (text: string): string =>
  text.replace(code, (part) => part.replace(/[^\r\n]/g, ' '));
