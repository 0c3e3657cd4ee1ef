/** The site as its pages' metadata name it. */
export interface Site {
  readonly name: string;
  readonly url: string;
  /** The whole address of a path from the root. */
  at(path: string): string;
}
