/** A title as a page can have it, whatever was typed or pasted. */

/** A joiner that joins no emoji. */
const stray =
  /(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D|\u200D(?![\p{Extended_Pictographic}♀♂])/gu;

/** In one line, without what no file can keep or nobody sees: control characters, halves of letters. */
export const cleanTitle = (typed: string): string =>
  typed
    .replace(/\s+/gu, ' ')
    .replace(/(?!\u200D)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\uFFFD]/gu, '')
    .replace(stray, '')
    .trim();

/** As YAML that means just this text, with quotes, colons and hashes in it. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A name as YAML that means just this text, and no day, number, yes or no. */
export const named = (name: string): string =>
  /^(?:true|false|null|yes|no|on|off|y|n|\d.*)$/.test(name) ? quoted(name) : name;

/** As Markdown that shows just this text: nothing in it opens a link, a tag or emphasis. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_{}<>#|~&$^:@!]/g, (sign) => `\\${sign}`).replaceAll('](', ']\\(');
