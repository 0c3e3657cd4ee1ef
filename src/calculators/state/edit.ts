/**
 * Edits of a plan through fields. A text that fits goes into the plan as it is typed; one that does
 * not stays beside it as a draft, and is tried again after every other edit, because another number
 * may make it fit: 2,000 in the pilot once there are more than 2,000 to choose from.
 */
import { input } from '../../model/inputs.ts';
import { type Limit, limitOf } from '../../model/limits.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan, writePlan } from '../../model/plan-path.ts';
import type { Draft, Work } from '../../workbench/shelf/entry.ts';
import { rangeOf } from './range.ts';
import { type Problem, readField } from './read-field.ts';
import { isReplaced, writeNumber } from './write-number.ts';

type Drafts = Work['drafts'];

/** What is typed into the field of a number. */
export function typed({ plan, drafts }: Work, path: string, text: string, locale: string): Work {
  const draft = { ...(drafts[path] ?? startOf(plan, path)), text };
  const others = Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== path));
  return retried(
    { plan: taken(plan, path, draft, locale), drafts: { ...others, [path]: draft } },
    locale,
  );
}

/** A field is left: its text has done its work, unless it is still refused. */
export function left({ plan, drafts }: Work, path: string, locale: string): Work {
  const { [path]: draft, ...rest } = drafts;
  return draft && readField(plan, path, draft.text, locale).ok
    ? { plan, drafts: rest }
    : { plan, drafts };
}

/** How a calculator writes a choice of its own into the plan. */
export type Choose = (plan: Plan, path: string, choice: string) => Plan;

/** A choice of one's own is no assumption of the example. */
export function chosen(
  { plan, drafts }: Work,
  path: string,
  choice: string,
  choose: Choose,
  locale: string,
): Work {
  return retried({ plan: assuming(choose(plan, path, choice), path, undefined), drafts }, locale);
}

/** What is wrong with the texts that are not taken in, by plan path. */
export function problemsIn({ plan, drafts }: Work, locale: string): Record<string, Problem> {
  const problems = numbersAmong(plan, drafts).flatMap(([path, { text }]) => {
    const reading = readField(plan, path, text, locale);
    return reading.ok ? [] : [[path, reading.problem] as const];
  });
  return Object.fromEntries(problems);
}

/** Tries every draft again, until none is left that another one made fit. */
function retried({ plan: before, drafts }: Work, locale: string): Work {
  let plan = before;
  for (const waiting = new Map(numbersAmong(before, drafts)); ; ) {
    const fitting = [...waiting].find(([path, { text }]) => readField(plan, path, text, locale).ok);
    if (!fitting) return { plan, drafts };
    const [path, draft] = fitting;
    waiting.delete(path);
    plan = taken(plan, path, draft, locale);
  }
}

const startOf = (plan: Plan, path: string): Omit<Draft, 'text'> => {
  const because = plan.assumptions?.find(({ of }) => of === path)?.because;
  const kept = input(plan, path).value;
  return { ...(kept !== null && { kept }), ...(because !== undefined && { because }) };
};

/** The plan with a draft's value, or with the value that counts while its text is refused. */
function taken(plan: Plan, path: string, draft: Draft, locale: string): Plan {
  const reading = readField(plan, path, draft.text, locale);
  const value = reading.ok ? reading.value : draft.kept;
  if (value === readPlan(plan, path)) return plan;
  // What counted before may no longer fit what was changed meanwhile.
  if (!reading.ok && !fits(plan, path, value)) return plan;
  return assuming(
    writeNumber(plan, path, value),
    path,
    value === draft.kept ? draft.because : undefined,
  );
}

const fits = (plan: Plan, path: string, value: string | number | undefined): boolean =>
  typeof value !== 'number' || isWithin(rangeOf(plan, path), value);

const isWithin = ({ min, max }: Limit, value: number) => min <= value && value <= max;

/** An assumption about a value goes when the value does, and comes back with it. */
function assuming(plan: Plan, of: string, because: string | undefined): Plan {
  const { assumptions = [] } = plan;
  const known = assumptions.find((entry) => entry.of === of);
  if (known?.because === because) return plan;
  if (known) return { ...plan, assumptions: assumptions.filter((entry) => entry !== known) };
  return because === undefined ? plan : { ...plan, assumptions: [...assumptions, { of, because }] };
}

/** The drafts of numbers that this plan has: a choice may have put some aside. */
const numbersAmong = (plan: Plan, drafts: Drafts) =>
  Object.entries(drafts).filter(([path]) => {
    if (!limitOf(path) || isReplaced(plan, path)) return false;
    const [comparison] = /^.+\.against(?=\.)/.exec(path) ?? [];
    if (comparison && !readPlan(plan, comparison)) return false;
    try {
      return writePlan(plan, path, 0);
    } catch {
      return false;
    }
  });
