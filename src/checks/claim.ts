/**
 * A claim is what `<Checked of="…" with="…">text</Checked>` says: this figure of this plan, perhaps
 * with some of its inputs changed, has the value written. The build's check and the component on
 * the page judge it by the same function.
 */
import {
  type Analysis,
  analyse,
  type Figure,
  figureAt,
  inputPaths,
  type Plan,
  readPlan,
  writePlan,
} from '../model/index.ts';
import { didYouMean } from './nearest.ts';
import { disagreement, otherValue, readWritten, rewrite, type Written } from './written.ts';

export interface Change {
  readonly path: string;
  readonly value: number;
}

export type Judgement =
  | {
      readonly ok: true;
      readonly figure: Figure;
      readonly analysis: Analysis;
      readonly changes: readonly Change[];
    }
  | { readonly ok: false; readonly message: string; readonly mend: string };

const analyses = new WeakMap<Plan, Analysis>();

/** The analysis of a plan, computed once for each plan object. */
export function analysisOf(plan: Plan): Analysis {
  const known = analyses.get(plan) ?? analyse(plan);
  analyses.set(plan, known);
  return known;
}

export function judge(
  plan: Plan,
  of: string,
  changed: string | undefined,
  text: string,
): Judgement {
  const changes = readChanges(plan, changed);
  if ('message' in changes) return changes;
  if (changes.some(({ path }) => of === `plan.${path}`))
    return problem(
      `with="${changed}" sets ${of} itself, so there is nothing to check.`,
      'State a figure that follows from the change, or leave the change out.',
    );
  const analysis = analysisOf(applyChanges(plan, changes));
  const figure = figureAt(analysis, of);
  if (!figure) return unknownFigure(analysis, of);

  const written = readWritten(text);
  if (!written)
    return problem(
      `"${text}" cannot be read as a number for ${of}.`,
      'Write one number with its unit, such as $2.63M, 11.6%, 2.1 months or −0.4 points.',
    );
  const wrong = disagreement(written, figure, plan.currency);
  if (!wrong) return { ok: true, figure, analysis, changes };
  const model = figure.value === null ? (figure.absent ?? 'nothing') : String(figure.value);
  const waits = figure.waitsFor.length > 0 ? ` It waits for ${figure.waitsFor.join(', ')}.` : '';
  return problem(
    `"${text}" is written, but ${of} of plan ${plan.id} ${wrong}: the model gives ${model}.${waits}`,
    remedy(wrong, written, figure),
  );
}

/** The figure that a claim names, whatever is written beside it; undefined where there is none. */
export function claimed(plan: Plan, of: string, changed: string | undefined): Figure | undefined {
  const changes = readChanges(plan, changed);
  return 'message' in changes ? undefined : figureAt(analysisOf(applyChanges(plan, changes)), of);
}

function remedy(wrong: string, written: Written, figure: Figure): string {
  if (figure.value === null) return 'Fill in the plan, or take the figure out of the sentence.';
  if (wrong !== otherValue) return 'Correct the unit, or name the figure that is measured so.';
  return `Write "${rewrite(written, figure)}" and read the sentence again, or correct the plan.`;
}

function unknownFigure(analysis: Analysis, of: string): Judgement {
  const known = [
    ...analysis.figures.keys(),
    ...inputPaths(analysis.plan).map((path) => `plan.${path}`),
  ];
  return problem(
    `Plan ${analysis.plan.id} has no figure "${of}".${didYouMean(of, known)}`,
    'Use a path of the analysis, such as payback.months, or of the plan, such as plan.population.size.',
  );
}

/** Reads `path = value; path = value`. */
function readChanges(plan: Plan, text: string | undefined): Change[] | (Judgement & { ok: false }) {
  const changes: Change[] = [];
  for (const part of (text ?? '').split(';').filter((entry) => entry.trim())) {
    const [path = '', value = '', ...more] = part.split('=').map((entry) => entry.trim());
    const number = Number(value.replaceAll(',', '').replace('−', '-'));
    if (value === '' || more.length > 0 || Number.isNaN(number))
      return problem(
        `with="${text}" cannot be read.`,
        'Write path = number, several separated by semicolons: with="benefit.valuePerUnit = 0.84".',
      );
    if (typeof readPlan(plan, path) !== 'number')
      return problem(
        `Plan ${plan.id} has no number "${path}" to change.${didYouMean(path, inputPaths(plan))}`,
        'Name an input of the plan.',
      );
    changes.push({ path, value: number });
  }
  return changes;
}

const changedPlans = new WeakMap<Plan, Map<string, Plan>>();

function applyChanges(plan: Plan, changes: readonly Change[]): Plan {
  if (changes.length === 0) return plan;
  const variants = changedPlans.get(plan) ?? new Map<string, Plan>();
  changedPlans.set(plan, variants);
  const key = JSON.stringify(changes);
  const variant =
    variants.get(key) ??
    changes.reduce((changed, { path, value }) => writePlan(changed, path, value), plan);
  variants.set(key, variant);
  return variant;
}

const problem = (message: string, mend: string) => ({ ok: false, message, mend }) as const;
