/** The report for programs. Its shape is described on /community/findings/. */
import { stated } from '../finding.ts';
import type { Report } from './report.ts';

/** Raised when a field goes or means something else; a new field raises nothing. */
const version = 1;

export const asJson = ({ findings, mended, pages, plans }: Report): string =>
  JSON.stringify(
    {
      version,
      findings: findings.map(stated),
      mended: mended.map(stated),
      read: { pages, plans },
    },
    undefined,
    2,
  );
