/** What a field may hold, as the reference says it. */
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { fieldWords as words } from './messages.ts';

export interface Allowed {
  /** Values to choose from, and whether several may be chosen. */
  readonly choices: readonly string[];
  readonly isList: boolean;
  /** What else is said about them, in sentences. */
  readonly says: readonly string[];
}

export function allowedIn(schema: JsonSchema, locale: string): Allowed {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const entry = isSchema(schema.items) ? schema.items : undefined;
  return {
    choices: [...choicesOf(schema), ...(entry ? choicesOf(entry) : [])],
    isList: entry !== undefined,
    says: [
      ...ofText(schema),
      ...ofNumber(schema, number),
      ...ofList(schema),
      ...ofText(entry ?? {}),
    ],
  };
}

const isSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

function choicesOf({ enum: choices, anyOf = [] }: JsonSchema): string[] {
  if (choices) return choices.map(String);
  const constants = anyOf.flatMap((part) => (isSchema(part) ? (part.const ?? []) : []));
  return [constants].flat().map(String);
}

function ofText({ type, format, pattern, minLength = 0, maxLength }: JsonSchema): string[] {
  if (type === 'boolean') return [words.yesOrNo];
  if (type !== 'string') return [];
  if (format === 'date') return [words.date];
  if (format === 'uri') return [words.address];
  if (pattern !== undefined) return ofPattern(new RegExp(pattern));
  if (minLength > 1) return [words.characters({ low: String(minLength), high: String(maxLength) })];
  return [];
}

/** A text for each kind that a pattern may ask for. Ids let days through, so days stand last. */
const samples = [
  ['gates/g3', words.page],
  ['USD', words.currency],
  ['night-shift', words.id],
  ['2026-11-23', words.date],
] as const;

/** What a pattern asks for, known by the first of the samples that it lets through. */
function ofPattern(pattern: RegExp): string[] {
  const sample = samples.find(([text]) => pattern.test(text));
  return sample ? [sample[1]] : [];
}

function ofNumber({ type, minimum, maximum, const: only }: JsonSchema, number: Intl.NumberFormat) {
  if (only !== undefined) return [words.always({ value: String(only) })];
  if (type !== 'number' && type !== 'integer') return [];
  const whole = type === 'integer';
  if (minimum === undefined) return [words.number];
  const low = number.format(minimum);
  if (maximum === undefined) return [words.wholeFrom({ low })];
  const ends = { low, high: number.format(maximum) };
  return [whole ? words.wholeBetween(ends) : words.between(ends)];
}

function ofList({ type, minItems, maxItems }: JsonSchema): string[] {
  if (type !== 'array' || maxItems === undefined) return [];
  const count = String(maxItems);
  return [minItems === maxItems ? words.entries({ count }) : words.atMost({ count })];
}
