/**
 * What somebody wrote in a plan, as a part of one line: without breaks and without the signs by
 * which a text could steer the terminal or the program that reads the log.
 */
export const onOneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
