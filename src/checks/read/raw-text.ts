/** Whether a file is text, and holds nothing that a reviewer would not see. */
import type { Finding } from '../finding.ts';
import type { Files } from './files.ts';

/** The longest file of the library is a tenth of this. */
const mostCharacters = 1_000_000;

/** The text of a file; undefined where there is none, or where it cannot be opened. */
export function textOf(files: Files, file: string): string | undefined {
  try {
    return files.textOf(file);
  } catch {
    return undefined;
  }
}

export const notThere = (file: string): Finding => ({
  file,
  line: 1,
  rule: 'file',
  message: 'The file is not there, or cannot be opened.',
  mend: 'Put it back: pages of the site are made from it.',
});

/** A file that is no text, or too long to be one, is not read any further. */
export function unreadable(file: string, text: string): Finding | undefined {
  const problem = (message: string, mend: string): Finding => ({
    file,
    line: 1,
    rule: 'file',
    message,
    mend,
  });
  if (text.includes('\0') || text.includes('\uFFFD'))
    return problem(
      'The file is not text in UTF-8.',
      'Save it as UTF-8; pictures and office documents do not belong into content/.',
    );
  const marked = /^(?:<{7}|>{7}) .*$/m.exec(text);
  if (marked)
    return {
      ...problem(
        `"${marked[0]}" marks two versions of which one has to be chosen.`,
        'Keep the right lines, and delete the three lines that begin with <, = and >.',
      ),
      line: text.slice(0, marked.index).split('\n').length,
    };
  if (text.length > mostCharacters)
    return problem(
      `The file has ${text.length} characters, more than the ${mostCharacters} that are read.`,
      'Divide it, or check whether it is what you meant to add.',
    );
  return undefined;
}

/** Signs that show nothing and can make a text read otherwise than it is. */
const hidden = /(?![\t\r])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u;

/** What makes one picture of several emoji: a woman and a fire engine are a firefighter. */
const joined =
  /(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=[\p{Extended_Pictographic}♀♂])/gu;

export const hiddenIn = (file: string, text: string): Finding[] =>
  text.split('\n').flatMap((line, index): Finding[] => {
    const found = hidden.exec(line.replace(joined, ''))?.[0];
    if (found === undefined) return [];
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const isMark = index === 0 && line.startsWith('\uFEFF');
    return [
      {
        file,
        line: index + 1,
        rule: 'character',
        message: isMark
          ? 'The file begins with a byte order mark, which nobody sees.'
          : `The line holds U+${code}, a character that nobody sees.`,
        mend: isMark
          ? 'Save it as UTF-8 without a byte order mark.'
          : 'Delete it; typing the words anew is the surest way.',
      },
    ];
  });

/** The text without the mark that some editors put before it. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');
