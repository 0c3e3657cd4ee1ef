/** The report as a writer reads it in a terminal. */
import { type Finding, formatFinding, isError } from '../finding.ts';
import { guideTo } from '../kinds.ts';
import type { Report } from './report.ts';

export function asText(report: Report): string {
  const { findings, mended } = report;
  return [
    ...mended.map(
      ({ file, line, message, fix }) => `${file}:${line}  Mended: ${message}${now(fix)}`,
    ),
    ...[...Map.groupBy(findings, ({ file }) => file)].map(([file, found]) =>
      [`${file}, ${counted(found)}\n`, ...found.map(formatFinding)].join('\n'),
    ),
    guide(findings),
    summary(report),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const now = (fix: Finding['fix']): string =>
  fix?.text ? ` Now: ${fix.text.trim()}` : ' It is taken out.';

/** Where the guide explains the kinds that were found. */
function guide(findings: readonly Finding[]): string {
  const kinds = [...new Set(findings.map(({ rule }) => rule))].sort();
  return kinds.map((kind) => `[${kind}]  ${guideTo(kind)}`).join('\n');
}

function summary({ findings, mended, pages, plans, asked }: Report): string {
  const read = `${pages} pages and ${plans} plans read`;
  const about = asked === undefined ? read : `${read}, ${few(asked, 'file')} checked`;
  const fixable = findings.filter(({ fix }) => fix).length;
  return [
    `${about}, ${counted(findings) || 'nothing to mend'}.`,
    ...(mended.length > 0
      ? [`Mended: ${mended.length}. Read the changes before you keep them.`]
      : []),
    ...(fixable > 0 ? [`npm run check -- --fix mends ${fixable} of them.`] : []),
    ...(asked === undefined
      ? []
      : ['Other files can depend on these: npm run check, without a file, checks them too.']),
  ].join('\n');
}

/** `2 to mend, 1 hint`; nothing where there is none. */
function counted(findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length;
  const hints = findings.length - errors;
  return [
    ...(errors > 0 ? [`${errors} to mend`] : []),
    ...(hints > 0 ? [few(hints, 'hint')] : []),
  ].join(', ');
}

const few = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
