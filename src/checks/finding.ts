import { guideTo, type Kind, type Severity, severityOf } from './kinds.ts';

/** Something wrong with the content: where, what was expected, how to mend it. */
export interface Finding {
  /** Path from the repository's root. */
  readonly file: string;
  readonly line: number;
  /** Which kind it is, and so how severe; the guide has a page of this name. */
  readonly rule: Kind;
  /** What is wrong, with what is written and what was expected. */
  readonly message: string;
  readonly mend: string;
  /** How `--fix` mends it, where there is only one way that cannot be wrong. */
  readonly fix?: Edit | undefined;
}

/** A part of a file's text, from one offset up to another, and what shall stand there. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Place {
  readonly file: string;
  /** Line (from 1) of the part at a path; of the whole at the empty path. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A finding at a part of a file. */
export type Report = (
  path: readonly PropertyKey[],
  message: string,
  mend: string,
  fix?: Edit,
) => Finding;

export const reportsIn =
  ({ file, lineOf }: Place, rule: Kind): Report =>
  (path, message, mend, fix) => ({ file, line: lineOf(path), rule, message, mend, fix });

export const isError = ({ rule }: Finding): boolean => severityOf(rule) === 'error';

/** A finding as a writer reads it in a terminal; `file:line` is a link in most of them. */
export const formatFinding = (finding: Finding): string => {
  const { file, line, rule, message, mend } = finding;
  return `${file}:${line}  ${isError(finding) ? '' : 'Hint: '}${message}\n    ${mend}  [${rule}]`;
};

/** A finding for programs, as `--format json` writes it. */
export interface StatedFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: Kind;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  readonly fixable: boolean;
  readonly guide: string;
}

export const stated = ({ file, line, rule, message, mend, fix }: Finding): StatedFinding => ({
  file,
  line,
  rule,
  severity: severityOf(rule),
  message,
  mend,
  fixable: fix !== undefined,
  guide: guideTo(rule),
});
