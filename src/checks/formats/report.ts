/** What a run of the check found, mended and read; each format says it in its own way. */
import type { Finding } from '../finding.ts';

export interface Report {
  readonly findings: readonly Finding[];
  /** What `--fix` mended. */
  readonly mended: readonly Finding[];
  readonly pages: number;
  readonly plans: number;
  /** The files that were asked about; undefined when everything was. */
  readonly asked: number | undefined;
}
