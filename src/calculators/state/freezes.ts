/**
 * Freezes as typed: each of its three texts is kept whatever it says, and the freeze counts once all
 * of them are in order. One without dates was only just added, and nothing is wrong with it.
 */
import { isDate } from './dates.ts';
import type { Problem } from './read-field.ts';

export const freezeFields = ['name', 'from', 'to'] as const;
export type FreezeField = (typeof freezeFields)[number];
export type FreezeTexts = { readonly id: string } & Readonly<Record<FreezeField, string>>;

export const freezePath = (id: string, field: FreezeField): string =>
  `rollout.freezes.${id}.${field}`;

export const freezeTexts = ({
  id,
  name,
  from = '',
  to = '',
}: Pick<FreezeTexts, 'id' | 'name'> & {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): FreezeTexts => ({ id, name, from, to });

/** The freezes of the plan that these texts amount to. */
export const completeFreezes = (freezes: readonly FreezeTexts[]): readonly FreezeTexts[] =>
  freezes.filter((freeze) => !isBlank(freeze) && problemsOf(freeze).length === 0);

export const freezeProblems = (freezes: readonly FreezeTexts[]): Record<string, Problem> =>
  Object.fromEntries(freezes.filter((freeze) => !isBlank(freeze)).flatMap(problemsOf));

export function addFreeze(freezes: readonly FreezeTexts[], name: string): FreezeTexts[] {
  const taken = new Set(freezes.map(({ id }) => id));
  let number = freezes.length + 1;
  while (taken.has(`freeze-${number}`)) number++;
  return [...freezes, { id: `freeze-${number}`, name, from: '', to: '' }];
}

const isBlank = ({ from, to }: FreezeTexts): boolean => from === '' && to === '';

function problemsOf({ id, name, from, to }: FreezeTexts): [string, Problem][] {
  const problem = (field: FreezeField, code: Problem['code']): [string, Problem] => [
    freezePath(id, field),
    { code, unfinished: code !== 'ends-before-start' },
  ];
  return [
    ...(name.trim() === '' ? [problem('name', 'no-name')] : []),
    ...(isDate(from) ? [] : [problem('from', 'no-date')]),
    ...(isDate(to) ? [] : [problem('to', 'no-date')]),
    ...(isDate(from) && isDate(to) && to < from ? [problem('to', 'ends-before-start')] : []),
  ];
}
