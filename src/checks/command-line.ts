/**
 * What stands behind `npm run check --` and its like: a format, switches and names. Where a command
 * does not know what is typed, it says which of its own words is near.
 */
import { parseArgs } from 'node:util';
import { didYouMean } from './nearest.ts';

interface Command<Format extends string, Switch extends string> {
  /** The first is meant where none is named. */
  readonly formats: readonly [Format, ...Format[]];
  /** Besides `--help`, which every command has. */
  readonly switches: readonly Switch[];
  /** How many it takes, such as files. */
  readonly mostNames: number;
  readonly usage: string;
}

interface Asked<Format extends string, Switch extends string> {
  readonly format: Format;
  readonly on: ReadonlySet<Switch | 'help'>;
  readonly names: readonly string[];
}

/** Does what the command line asks for, or says how it is to be asked: its exit status is then 2. */
export async function answer<Format extends string, Switch extends string>(
  command: Command<Format, Switch>,
  run: (asked: Asked<Format, Switch>) => void | Promise<void>,
): Promise<void> {
  const understood = understand(process.argv.slice(2), command);
  const [kept] = keptByNpm(['format', ...command.switches], process.env);
  if (kept) refuse(`npm took --${kept} for itself: write -- before it.\n\n${command.usage}`);
  else if (!understood.ok) refuse(`${understood.message}\n\n${command.usage}`);
  else if (understood.on.has('help')) console.log(command.usage);
  else await run(understood);
}

/** Options that npm took for its own, because no `--` stands before them: it leaves them in variables. */
export const keptByNpm = (
  options: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): string[] => options.filter((name) => variables[`npm_config_${name}`] !== undefined);

export function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

export function understand<Format extends string, Switch extends string>(
  args: readonly string[],
  { formats, switches, mostNames }: Omit<Command<Format, Switch>, 'usage'>,
): ({ ok: true } & Asked<Format, Switch>) | { ok: false; message: string } {
  const known = ['help', ...switches] as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string' },
      ...Object.fromEntries(known.map((name) => [name, { type: 'boolean' }] as const)),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = ['format', ...known].map((name) => `--${name}`);
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !options.includes(`--${token.name}`),
  );
  if (unknown?.kind === 'option')
    return problem(
      `There is no option ${unknown.rawName}.${didYouMean(`--${unknown.name}`, options)}`,
    );
  const { format = formats[0] } = values;
  const chosen = formats.find((name) => name === format);
  if (!chosen)
    return problem(`--format is none of ${formats.join(', ')}.${didYouMean(`${format}`, formats)}`);
  const tooMany = positionals[mostNames];
  if (tooMany !== undefined) return problem(`"${tooMany}" is more than the command takes.`);
  const on = new Set(known.filter((name) => values[name] === true));
  return { ok: true, format: chosen, on, names: positionals };
}

const problem = (message: string) => ({ ok: false, message }) as const;
