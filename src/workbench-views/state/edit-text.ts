/** Texts in words: what is typed goes into the plan trimmed; a needed one that is emptied waits. */
import { longestText, matchesPattern } from '../../model/limits.ts';
import { readPlan } from '../../model/plan-path.ts';
import { writeEntry } from '../../workbench/edits/evidence.ts';
import type { Draft, Work } from '../../workbench/shelf/entry.ts';

/** Texts without which the plan would not be one; while emptied, the last one counts. */
const needed = [
  'title',
  'population.unit',
  'population.volumeUnit',
  'metrics.*.name',
  'stakeholders.*.name',
  'risks.*.title',
  'costs.*.*.name',
  'rollback.*.signal',
  'rollback.*.unit',
];

export type TextProblem = 'empty-text' | 'too-long';

export const isNeededText = (path: string): boolean =>
  needed.some((pattern) => matchesPattern(pattern, path));

export function textProblem(path: string, text: string): TextProblem | undefined {
  if (text.trim() === '') return isNeededText(path) ? 'empty-text' : undefined;
  return text.trim().length > longestText ? 'too-long' : undefined;
}

export function typedText({ plan, drafts }: Work, path: string, text: string): Work {
  const draft: Draft = { ...drafts[path], text };
  const value = textProblem(path, text) ? readPlan(plan, path) : text.trim() || undefined;
  return { plan: writeEntry(plan, path, value), drafts: { ...drafts, [path]: draft } };
}

/** Once a field is left, its text is what the plan has, unless that was refused. */
export function leftText(work: Work, path: string): Work {
  const { [path]: draft, ...rest } = work.drafts;
  if (!draft || textProblem(path, draft.text)) return work;
  return { plan: work.plan, drafts: rest };
}
