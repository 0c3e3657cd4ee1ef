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

export interface Place {
  readonly file: string;
  /** Line (from 1) of the part at a path; of the whole at the empty path. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A finding at a part of a file. */
export type Report = (path: readonly PropertyKey[], message: string, mend: string) => Finding;

export const reportsIn =
  ({ file, lineOf }: Place, rule: string): Report =>
  (path, message, mend) => ({ file, line: lineOf(path), rule, message, mend });

/** A finding as a writer reads it in a terminal; `file:line` is a link in most of them. */
export const formatFinding = ({ file, line, rule, message, mend }: Finding): string =>
  `${file}:${line}  ${message}\n    ${mend}  [${rule}]`;
