/** A fault as a contributor would make it, and what the check has to say to it. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  /** What stands there; the first place is changed. */
  readonly from: string | RegExp;
  readonly to: string;
  /** A part of the changed text on whose line the finding stands; otherwise that of the change. */
  readonly at?: string;
  readonly message: RegExp;
  readonly mend: RegExp;
  /** How many findings the one fault has, where it is wrong in more than one way. */
  readonly findings?: number;
}
