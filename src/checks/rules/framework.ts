/** What a gate asks does not change in silence: each change has an entry that says what and why. */
import type { FrameworkChange } from '../../markdown/framework-changes.ts';
import { dayAt } from '../../model/calendar.ts';
import type { Gate } from '../../model/index.ts';
import { type Finding, reportsIn } from '../finding.ts';
import { fingerprintOf } from '../framework-fingerprint.ts';
import { frameworkChangesFile, type Library } from '../library.ts';
import type { Read } from '../read/yaml-file.ts';

type Changing = Pick<Library, 'framework' | 'frameworkPlace' | 'frameworkChanges' | 'findings'>;

/** @param today the day for an entry that is still to be written, as 2026-11-26 */
export function checkFramework(library: Changing, today = dayAt(new Date())): Finding[] {
  const { framework, frameworkPlace, frameworkChanges, findings } = library;
  // An entry that cannot be read has a finding of its own.
  const isUnread = findings.some(({ file }) => file === frameworkChangesFile);
  if (!framework || !frameworkPlace || isUnread) return [];
  const report = reportsIn(frameworkPlace, 'framework');
  return framework.gates.flatMap((gate, index) => {
    const entries = frameworkChanges.filter(({ value }) => value.gate === gate.id);
    const problem = problemOfGate(gate, fingerprintOf(framework, gate), today, entries[0]?.value);
    return [
      ...(problem ? [report(['gates', index, problem.at], problem.message, problem.mend)] : []),
      ...entries.flatMap((entry, position) => checkEntry(entry, entries[position + 1])),
    ];
  });
}

function problemOfGate(
  gate: Gate,
  fingerprint: string,
  today: string,
  newest: FrameworkChange | undefined,
) {
  if (newest?.fingerprint !== fingerprint)
    return {
      at: 'id',
      message: newest
        ? `${gate.id} asks something else, or in other words, than when its newest entry in ${frameworkChangesFile} was written.`
        : `${gate.id} has no entry in ${frameworkChangesFile}.`,
      mend: entryToAdd(gate, fingerprint, today, newest),
    };
  if (newest.version === gate.version) return undefined;
  return {
    at: 'version',
    message: `${gate.id} has version ${gate.version}, and its newest entry in ${frameworkChangesFile} has ${newest.version}.`,
    mend: `Write version: ${newest.version}; the version rises with an entry that says what changed.`,
  };
}

function entryToAdd(
  { id }: Gate,
  fingerprint: string,
  today: string,
  newest: FrameworkChange | undefined,
): string {
  const version = (newest?.version ?? 0) + 1;
  const kept = newest
    ? ` If the same is asked in other words, keep version ${newest.version} in both places, write kind: wording, and name the role that keeps the gate's page in decidedBy.`
    : '';
  return `Put these lines at the top of ${frameworkChangesFile}, and version: ${version} at the gate:

- gate: ${id}
  version: ${version}
  date: ${today}
  kind: criterion
  changed: ""
  why: ""
  decidedBy: gate-council
  fingerprint: "${fingerprint}"

Fill in what changed and why.${kept}`;
}

/** An entry against the one before it in time, which stands below. */
function checkEntry(entry: Read<FrameworkChange>, before?: Read<FrameworkChange>): Finding[] {
  const { gate, version, kind, date } = entry.value;
  const report = reportsIn(entry, 'framework');
  const expected = (before?.value.version ?? 0) + (before && kind === 'wording' ? 0 : 1);
  const findings: Finding[] = [];
  if (version !== expected)
    findings.push(
      report(
        ['version'],
        before
          ? `A change of ${kind} after version ${before.value.version} of ${gate} does not make version ${version}.`
          : `The oldest entry of ${gate} has version ${version}.`,
        `Write version: ${expected}${before ? ', or the other kind' : ''}.`,
      ),
    );
  if (before && before.value.date > date)
    findings.push(
      report(
        ['date'],
        `The entry of ${date} stands above one of ${before.value.date} for the same gate.`,
        'Put the newest entry first, or correct the date.',
      ),
    );
  return findings;
}
