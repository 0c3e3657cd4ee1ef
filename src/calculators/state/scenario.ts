/**
 * A scenario is a plan with what a person changed in it: texts as typed, by plan path; choices; the
 * phases, once one was added or removed; and the freezes, as typed. It is plain data, so that it can
 * be stored, restored over a newer version of the plan, and undone.
 */
import { input } from '../../model/inputs.ts';
import type { Phase } from '../../model/phases.ts';
import type { Plan } from '../../model/plan.ts';
import { writePlan } from '../../model/plan-path.ts';
import { completeFreezes, type FreezeTexts, freezeProblems } from './freezes.ts';
import { type Problem, readField } from './read-field.ts';

type Texts = Readonly<Record<string, string>>;

export interface Scenario {
  readonly texts: Texts;
  /** What each field last held when it was left in order: counted while its text is refused. */
  readonly kept: Texts;
  readonly choices: Readonly<Record<string, string>>;
  readonly phases?: readonly Phase[];
  readonly freezes?: readonly FreezeTexts[];
}

export interface Outcome {
  readonly plan: Plan;
  /** What is wrong with the texts that could not be taken in, by plan path. */
  readonly problems: Readonly<Record<string, Problem>>;
}

export const unchanged: Scenario = { texts: {}, kept: {}, choices: {} };

export const isUnchanged = ({ texts, choices, phases, freezes }: Scenario): boolean =>
  !phases && !freezes && Object.keys(texts).length === 0 && Object.keys(choices).length === 0;

/** How a calculator writes a choice of its own into the plan. */
export type Choose = (plan: Plan, path: string, choice: string) => Plan;

/** The plan that a scenario amounts to. A value of one's own is no assumption of the example. */
export function outcomeOf(
  base: Plan,
  { texts, kept, choices, phases, freezes }: Scenario,
  choose: Choose,
  locale: string,
): Outcome {
  let plan = base;
  for (const [path, choice] of Object.entries(choices))
    plan = withoutAssumption(choose(plan, path, choice), path);
  if (phases) plan = writePlan(plan, 'rollout.phases', phases);
  if (freezes) plan = writePlan(plan, 'rollout.freezes', completeFreezes(freezes));
  plan = takeIn(takeIn(plan, kept, locale), texts, locale);
  const problems = asked(plan, texts).flatMap(([path, text]) => {
    const reading = readField(plan, path, text, locale);
    return reading.ok ? [] : [[path, reading.problem] as const];
  });
  return { plan, problems: { ...Object.fromEntries(problems), ...freezeProblems(freezes ?? []) } };
}

/** Writes every text that fits into the plan, until none is left that another one made fit. */
function takeIn(before: Plan, texts: Texts, locale: string): Plan {
  let plan = before;
  for (const waiting = new Map(asked(before, texts)); ; ) {
    const fitting = [...waiting]
      .map(([path, text]) => ({ path, reading: readField(plan, path, text, locale) }))
      .find(({ reading }) => reading.ok);
    if (!fitting?.reading.ok) return plan;
    waiting.delete(fitting.path);
    const { path, reading } = fitting;
    if (reading.value !== (input(plan, path).value ?? undefined))
      plan = withoutAssumption(writeValue(plan, path, reading.value), path);
  }
}

/** The texts of inputs that this plan has: a choice may have put some aside. */
const asked = (plan: Plan, texts: Texts) =>
  Object.entries(texts).filter(([path]) => {
    try {
      return writePlan(plan, path, 0);
    } catch {
      return false;
    }
  });

/** Without its value there is no result of a pilot, and the expected effect counts again. */
function writeValue(plan: Plan, path: string, value: number | undefined): Plan {
  const observed = /^metrics\.[^.]+\.observed(?=\.value$)/.exec(path)?.[0];
  return observed && value === undefined
    ? writePlan(plan, observed, undefined)
    : writePlan(plan, path, value);
}

function withoutAssumption(plan: Plan, path: string): Plan {
  const { assumptions } = plan;
  if (!assumptions?.some(({ of }) => of === path)) return plan;
  return { ...plan, assumptions: assumptions.filter(({ of }) => of !== path) };
}
