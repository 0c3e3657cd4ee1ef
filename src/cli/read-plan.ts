/** A plan from the bytes of a file, or what keeps it from being one, place by place. */
import type { Plan } from '../model/index.ts';
import {
  type OpenProblem,
  openPlan,
  type WrongField,
  wrongFieldsIn,
} from '../workbench/open-file.ts';
import { problemMessages as words } from './messages.ts';
import { onOneLine } from './one-line.ts';

export type PlanRead =
  | { readonly ok: true; readonly plan: Plan }
  /** Lines that say what is wrong, where, and how to mend it. */
  | { readonly ok: false; readonly lines: readonly string[] };

type Malformed = Extract<OpenProblem, { code: 'malformed' }>;

/** More fields than this are mostly one mistake, and nobody reads them. */
const mostFields = 20;

/** @param name what the file is called in messages */
export async function readPlan(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<PlanRead> {
  const result = await openPlan(new Blob([bytes]));
  if (result.ok) return result;
  const { problem } = result;
  const lines =
    problem.code === 'no-plan'
      ? await fieldLines(new TextDecoder().decode(bytes), name)
      : [placed(name, problemText(problem), lineOf(problem))];
  return { ok: false, lines };
}

async function fieldLines(text: string, name: string): Promise<string[]> {
  const fields = (await wrongFieldsIn(text)).sort(byLine).map(({ field, expected, line }) => {
    const said = field === '' ? words.noPlan(expected) : words.field(field, expected);
    return placed(name, said, line);
  });
  return [...firstOf(fields), words.mendFields];
}

/** In the order of the file; what is missing from it comes last. */
const byLine = (
  { line: a = Number.MAX_SAFE_INTEGER }: WrongField,
  { line: b = Number.MAX_SAFE_INTEGER }: WrongField,
): number => a - b;

/** As many fields as somebody reads, and how many more there are. */
export const firstOf = (lines: readonly string[]): readonly string[] =>
  lines.length > mostFields
    ? [...lines.slice(0, mostFields), words.more(lines.length - mostFields)]
    : lines;

/** Of a text that is neither YAML nor JSON: what is often the matter, or where reading ended. */
export const malformedText = ({ at, endsEarly, slip }: Malformed): string =>
  slip ? words.slips[slip] : words.malformed(at.column, endsEarly);

/** `plan.yaml:12: …`, which most terminals and editors take for a link. */
export const placed = (name: string, text: string, line?: number): string =>
  `${name}:${line === undefined ? '' : `${line}:`} ${onOneLine(text)}`;

const lineOf = (problem: OpenProblem): number | undefined =>
  problem.code === 'malformed' ? problem.at.line : undefined;

function problemText(problem: Exclude<OpenProblem, { code: 'no-plan' }>): string {
  switch (problem.code) {
    case 'too-large':
      return words['too-large'](problem.bytes, problem.most);
    case 'malformed':
      return malformedText(problem);
    case 'too-deep':
    case 'too-many':
    case 'forbidden-key':
      return words.unusual(problem.field);
    case 'newer-version':
      return words['newer-version'](problem.version, problem.reads);
    case 'link':
      return words.link;
    default:
      return words[problem.code];
  }
}
