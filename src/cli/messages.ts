/** What the command says beside the words of the site. */
import { defaultLocale } from '../calculators/format.ts';
import type { Values } from '../calculators/messages/shared.ts';
import type { CallReason } from '../model/index.ts';
import type { OpenProblem } from '../workbench/open-file.ts';
import type { Slip } from '../workbench/yaml-text.ts';
import type { ExitStatus } from './exit-status.ts';

/** A pipeline is compared with itself, so what it says does not follow the machine it runs on. */
export const locale = defaultLocale;

export const cliMessages = {
  help: `Usage: staircase <plan.yaml | plan.json | -> [options]

Analyzes a plan: what its pilot shows, which gates are ready and what they lack, and its key figures.
Reads plan files, evidence packs and, with "-", the standard input. Nothing leaves this machine.

Options
  --gate G3           ask about one gate, G1 to G5, and list what it lacks
  --format text       text, json or markdown
  --framework <file>  a framework of your own in place of the one that is built in
  --today 2026-11-26  the day on which conditions are overdue or not; today, if left out
  --version           the version of this program
  -h, --help          this text

Exit status
  0   go; with --gate: the gate is ready
  1   not a go: not measured, inconclusive, or to remediate; with --gate: the gate is not ready
  2   stop: a guardrail or the target is surely missed, a rollback line is crossed, or it never pays
  64  the command was not understood
  65  the file is no valid plan, or no valid framework
  66  the file cannot be read
  70  a mistake in this program
  74  the answer could not be written
`,
  tryHelp: 'Run "staircase --help" to see what it understands.',
  noFile: 'Name a plan file, or "-" to read from the standard input.',
  severalFiles: 'Name one plan file. Run the command once for each plan.',
  noSuchValue: (option: string, value: string, known: readonly string[]) =>
    `${option} cannot be "${value}". Expected one of ${known.join(', ')}.`,
  noDate: (value: string) => `--today cannot be "${value}". Expected a date such as 2026-11-26.`,
  standardInput: 'standard input',
  cannotRead: (file: string, reason: string) => `${file}: cannot be read: ${reason}.`,
  reasons: {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'access is not allowed',
  } as Readonly<Record<string, string>>,
  cannotWrite: (reason: string) => `The answer could not be written: ${reason}.`,
  mistake: (message: string) =>
    `This is a mistake in the program, and not in your plan: ${message}`,

  plan: (title: string) => `Plan: ${title}`,
  about: (v: { readonly id: string; readonly date: string }) => `${v.id}, ${v.date}`,
  pilot: 'Pilot',
  noResults: 'No verdict yet: the plan has no metrics.',
  stricter: {
    'chance-open': () =>
      'Not a go yet: every threshold is met by values alone, and chance is not ruled out.',
    'never-pays': () =>
      'Stop: every threshold is met, and over the horizon it brings in less than it costs.',
    'over-time': ({ metrics }) =>
      `Not a go yet: every threshold is met, but ${metrics} was compared with an earlier time, so what caused the change is open.`,
  } satisfies Partial<Record<CallReason, (values: Values) => string>>,
  gates: 'Gates',
  gate: 'Gate',
  state: 'State',
  figures: 'Key figures',
  warnings: 'Look at twice',
  conditions: 'Open conditions',
  noGo: (date: string) => `The decision of ${date} was no-go.`,
  condition: (text: string) => text,
  conditionDue: (text: string, date: string) => `${text} (due ${date})`,
  overdue: (text: string, date: string) => `${text} (overdue since ${date})`,
  endings: {
    go: 'Go.',
    'gate-ready': (gate: string) => `${gate} is ready.`,
    'not-yet': 'Not a go yet.',
    'gate-not-ready': (gate: string) => `${gate} is not ready.`,
    stop: 'Stop.',
  },
  ending: (said: string, status: ExitStatus) => `${said} Exit status ${status}.`,
};

type PlaceProblem = Exclude<
  OpenProblem['code'],
  'no-plan' | 'malformed' | 'too-deep' | 'too-many' | 'forbidden-key'
>;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What is wrong with a file; each says how to mend it, or stands above a line that does. */
export const problemMessages = {
  'too-large': (bytes: number, most: number) =>
    `this is too large for a plan: ${megabytes(bytes)}, and at most ${megabytes(most)} are read. Name the plan’s own file.`,
  unreadable: 'the file cannot be read.',
  empty: 'there is nothing in it. Name a plan’s file.',
  'not-text': 'this is no text in UTF-8. Save the plan as UTF-8, or name another file.',
  malformed: (column: number, endsEarly: boolean) =>
    endsEarly
      ? 'the text breaks off here. Get the whole file again.'
      : `from column ${column} on this is neither YAML nor JSON. Check indentation, quotes, colons and commas here and in the line above.`,
  slips: {
    'field-twice': 'the field stands in its group a second time. Keep one of the two.',
    tab: 'a tab stands where YAML expects spaces. Indent with spaces.',
    'several-documents': 'three hyphens begin a second document here. Keep one in a file.',
  } satisfies Record<Slip, string>,
  'too-many-aliases': 'it repeats itself by more aliases than a plan would. Write the values out.',
  'not-loaded': 'the part that reads YAML could not be loaded. Install the package again.',
  unusual: (field: string) =>
    `no plan holds what stands at ${field}. Take it out; lists end at 1,000 entries.`,
  'newer-version': (version: number, reads: number) =>
    `the plan has format ${version}, and this version of the package reads up to ${reads}. Install a newer version of the package.`,
  link: 'the link holds no whole plan. Copy it again, or save the plan as a file.',
  noPlan: (expected: string) => `this is no plan: ${expected}.`,
  field: (field: string, expected: string) => `${field}: ${expected}.`,
  more: (count: number) =>
    count === 1 ? 'One more field is wrong.' : `${count} more fields are wrong.`,
  mendFields:
    'Write what is expected, shares as fractions (0.05 for 5%). Correct names that no plan has, and leave out what nobody has decided yet. The README of the package has a plan to begin with.',
  noFrameworkField: 'no framework has a field of this name',
  noFramework: 'this is no framework: expected its stages, gates and sectors.',
  mendFramework:
    'Write what is expected in these fields, after the framework.json that the package brings.',
} satisfies Record<PlaceProblem, unknown> & Readonly<Record<string, unknown>>;
