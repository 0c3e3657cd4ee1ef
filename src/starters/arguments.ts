/** What stands behind `npm run new --`: a kind, a title, and choices by name. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../checks/nearest.ts';
import { pageDomains, pageRisks, pageSectors, starterKinds } from '../markdown/frontmatter.ts';
import { gateIds, roles, stageIds } from '../model/names.ts';
import type { Choices } from './answers.ts';
import type { StarterKind } from './kinds.ts';
import { problems } from './messages/cli.ts';

export interface Arguments {
  readonly kind?: StarterKind;
  readonly title?: string;
  readonly name?: string;
  readonly choices: Partial<Choices>;
}

export type ReadArguments =
  | { readonly ok: true; readonly given: Arguments; readonly help: boolean }
  | { readonly ok: false; readonly problem: string };

export const options = {
  stage: { type: 'string', multiple: true },
  gate: { type: 'string', multiple: true },
  domain: { type: 'string', multiple: true },
  sector: { type: 'string', multiple: true },
  risk: { type: 'string' },
  role: { type: 'string', multiple: true },
  owner: { type: 'string' },
  file: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

class Unknown extends Error {}

export function readArguments(args: readonly string[]): ReadArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    const [kind, ...title] = positionals;
    const given = {
      ...present('kind', kind === undefined ? undefined : kindOf(kind)),
      ...present('title', title.length > 0 ? title.join(' ') : undefined),
      ...present('name', values.file),
      choices: {
        ...present('stages', several('stage', stageIds, values.stage)),
        ...present('gates', several('gate', gateIds, values.gate)),
        ...present('domains', several('domain', pageDomains, values.domain)),
        ...present('sectors', several('sector', pageSectors, values.sector)),
        ...present('risk', one('risk', pageRisks, values.risk)),
        ...present('roles', several('role', roles, values.role)),
        ...present('owner', one('owner', roles, values.owner)),
      },
    };
    return { ok: true, given, help: values.help === true };
  } catch (error) {
    if (error instanceof Unknown) return { ok: false, problem: error.message };
    return { ok: false, problem: problemWithOption(error) };
  }
}

/** A field with its value, or no field. */
const present = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };

/** A known value, however its letters are written. */
function known<Value extends string>(what: string, values: readonly Value[], typed: string): Value {
  const value = values.find((other) => other.toLowerCase() === typed.trim().toLowerCase());
  if (value) return value;
  const hint = didYouMean(typed, values);
  throw new Unknown(problems.unknownValue({ what, typed, hint, known: values.join(', ') }));
}

/** A first word that is near no kind is a title, typed where the kind belongs. */
function kindOf(typed: string): StarterKind {
  const isMeant = starterKinds.some((kind) => kind === typed.toLowerCase());
  if (isMeant || didYouMean(typed, starterKinds)) return known('kind', starterKinds, typed);
  throw new Unknown(problems.beginWithKind({ known: starterKinds.join(', ') }));
}

const one = <Value extends string>(what: string, values: readonly Value[], typed?: string) =>
  typed === undefined ? undefined : known(what, values, typed);

/** An option may be repeated, or have several values after commas. */
const several = <Value extends string>(
  what: string,
  values: readonly Value[],
  typed?: readonly string[],
): Value[] | undefined => {
  const parts = typed?.flatMap((each) => each.split(',')).filter((part) => part.trim() !== '');
  return parts && parts.length > 0
    ? [...new Set(parts.map((part) => known(what, values, part)))]
    : undefined;
};

function problemWithOption(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const typed = /'--?([^' ]+)/.exec(said)?.[1] ?? '';
  if (typed in options) return problems.optionWithoutValue({ option: typed });
  const names = Object.keys(options).map((name) => `--${name}`);
  return problems.unknownOption({
    typed,
    hint: didYouMean(`--${typed}`, names),
    known: names.join(', '),
  });
}
