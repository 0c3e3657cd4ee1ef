/** What `npm run check` is asked to do. */
import { parseArgs } from 'node:util';
import { didYouMean } from './nearest.ts';

export const formats = ['text', 'json', 'github'] as const;

export type Format = (typeof formats)[number];

export interface Options {
  readonly format: Format;
  readonly fix: boolean;
  readonly help: boolean;
  /** Paths, folders or patterns; none for everything. */
  readonly names: readonly string[];
}

export const usage = `npm run check -- [options] [files]

Checks everything in content/, or only the files, folders or patterns that are named.

  --fix              mend what can be mended without a doubt, and say what was mended
  --format text      findings for people (without the option)
  --format json      findings for programs; npm run --silent check keeps other lines away
  --format github    findings as annotations of a pull request on GitHub
  --help             this text

Ends with 0 when nothing has to be mended, with 1 when something has, with 2 when the command is
not understood. Hints are listed and change nothing.`;

export type Understood =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string };

const known = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export function understand(args: readonly string[]): Understood {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === 'option' && !(token.name in known))
      return problem(
        `There is no option ${token.rawName}.${didYouMean(token.name, Object.keys(known))}`,
      );
  const format = formats.find((name) => name === (values.format ?? 'text'));
  if (!format)
    return problem(
      `--format is none of ${formats.join(', ')}.${didYouMean(String(values.format), formats)}`,
    );
  const { fix, help } = values;
  return {
    ok: true,
    options: { format, fix: fix === true, help: help === true, names: positionals },
  };
}

const problem = (message: string): Understood => ({ ok: false, message });
