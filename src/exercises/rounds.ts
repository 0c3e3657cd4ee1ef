/**
 * The rounds of "would you go": a plan of the library with some values changed, and a question.
 * The verdict is the model's; the round names the reason that its text is about, and the build
 * stops when the model gives another.
 */
import { z } from 'zod';
import {
  type Analysis,
  analyse,
  type CallOnResults,
  callOn,
  type Plan,
  parsePlan,
  writePlan,
} from '../model/index.ts';

const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const roundSchema = z.strictObject({
  id: kebabCase.describe('It stays when the title changes.'),
  title: z.string().min(1).describe('What the round is called.'),
  plan: kebabCase.describe('The id of the plan in content/plans that it starts from.'),
  with: z.string().default('').describe('Values changed or added: path = value; path = value.'),
  because: kebabCase.describe('The reason of the model’s verdict that the text explains.'),
  story: z.string().min(1).describe('The situation, without figures: those stand in the table.'),
  look: z.string().min(1).describe('Where to look first.'),
  missed: z.string().min(1).describe('What most people miss.'),
  next: z.string().min(1).describe('What to do about it.'),
  pages: z.array(z.string().min(1)).min(1).describe('Pages to read, by their path under content/.'),
});

export type Round = z.infer<typeof roundSchema>;

export type Judged =
  | { readonly ok: true; readonly analysis: Analysis; readonly verdict: CallOnResults }
  | { readonly ok: false; readonly message: string };

export function judgeRound(plan: Plan, changes: string): Judged {
  try {
    const changed = changesIn(changes).reduce(
      (variant, { path, value }) => writePlan(variant, path, value),
      plan,
    );
    const result = parsePlan(changed);
    if (!result.ok) {
      const [problem] = result.problems;
      return { ok: false, message: `${problem?.path.join('.')}: ${problem?.message}` };
    }
    const analysis = analyse(result.plan);
    return { ok: true, analysis, verdict: callOn(analysis) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads `path = value; path = value`, where a value is a number or a word. */
function changesIn(text: string): { readonly path: string; readonly value: string | number }[] {
  return text
    .split(';')
    .filter((part) => part.trim())
    .map((part) => {
      const [path = '', value = ''] = part.split('=').map((side) => side.trim());
      if (!path || !value) throw new RangeError(`"${part.trim()}" is not written path = value`);
      const number = Number(value);
      return { path, value: Number.isNaN(number) ? value : number };
    });
}
