/**
 * What a stranger wrote, quoted so that it can do nothing: no sign that a terminal obeys or that
 * nobody sees, no end of the line, and in Markdown nothing but the text itself.
 */

const longest = 240;

export function asPlain(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return visible.length > longest ? `${visible.slice(0, longest)}…` : visible;
}

/** A span of code is fenced by more backticks than the text has in a row. */
export function asCode(text: string): string {
  const plain = asPlain(text);
  const runs = plain.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  return plain === '' ? '' : `${fence} ${plain} ${fence}`;
}
