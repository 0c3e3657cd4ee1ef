/** Something wrong with the content: where, what was expected, how to mend it. */
export interface Finding {
  /** Path from the repository's root. */
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** What is wrong, with what is written. */
  readonly message: string;
  readonly mend: string;
}

/** A finding as a writer reads it in a terminal; `file:line` is a link in most of them. */
export const formatFinding = ({ file, line, rule, message, mend }: Finding): string =>
  `${file}:${line}  ${message}\n    ${mend}  [${rule}]`;
