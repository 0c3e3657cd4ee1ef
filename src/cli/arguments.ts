/** What the command is asked to do. */
import { parseArgs } from 'node:util';
import { isDate } from '../model/calendar.ts';
import { type GateId, gateIds } from '../model/index.ts';
import { cliMessages as words } from './messages.ts';

export const formats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

export interface Order {
  /** A path, or `-` for the standard input. */
  readonly file: string;
  readonly gate?: GateId;
  readonly format: Format;
  /** A framework file in place of the one that the package brings. */
  readonly framework?: string;
  readonly today: string;
}

export type Request =
  | { readonly kind: 'analyze'; readonly order: Order }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misused'; readonly problem: string };

const options = {
  gate: { type: 'string' },
  format: { type: 'string' },
  framework: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const misused = (problem: string): Request => ({ kind: 'misused', problem });

/** @param today the day that counts where none is given */
export function requestIn(args: readonly string[], today: string): Request {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused(error instanceof Error ? firstSentence(error.message) : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [file, ...others] = positionals;
  if (!file) return misused(words.noFile);
  if (others.length > 0) return misused(words.severalFiles);
  const gate = gateIds.find((id) => id === values.gate?.toUpperCase());
  if (values.gate !== undefined && !gate)
    return misused(words.noSuchValue('--gate', values.gate, gateIds));
  const format = formats.find((each) => each === (values.format ?? 'text'));
  if (!format) return misused(words.noSuchValue('--format', values.format ?? '', formats));
  if (values.today !== undefined && !isDate(values.today))
    return misused(words.noDate(values.today));
  return {
    kind: 'analyze',
    order: {
      file,
      format,
      today: values.today ?? today,
      ...(gate && { gate }),
      ...(values.framework !== undefined && { framework: values.framework }),
    },
  };
}

/** Node goes on to explain how a file may be called like an option. */
const firstSentence = (message: string): string => `${message.replace(/\.( .*)?$/s, '')}.`;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true });
