/** What came of taking something away: said on the page, with a text to copy by hand if need be. */
export interface Outcome {
  readonly said: string;
  readonly toCopy?: string;
}
