/**
 * Freezes as typed: each of its three texts is kept whatever it says, and the freeze counts once all
 * of them are in order. One without dates was only just added, and nothing is wrong with it.
 */
import { writePlan } from '../../model/plan-path.ts';
import { isAcceptedDate } from '../../workbench/edits/dates.ts';
import type { Draft, Work } from '../../workbench/shelf/entry.ts';
import type { Problem } from './read-field.ts';

const freezeFields = ['name', 'from', 'to'] as const;
export type FreezeField = (typeof freezeFields)[number];
export type FreezeTexts = { readonly id: string } & Readonly<Record<FreezeField, string>>;

export const freezePath = (id: string, field: FreezeField): string =>
  `rollout.freezes.${id}.${field}`;

/** The freezes of the plan, each field with what was typed into it. */
export const freezesIn = ({ plan, drafts }: Work): readonly FreezeTexts[] =>
  (plan.rollout?.freezes ?? []).map(({ id, name, from = '', to = '' }) => {
    const typed = (field: FreezeField, value: string) =>
      drafts[freezePath(id, field)]?.text ?? value;
    return { id, name: typed('name', name), from: typed('from', from), to: typed('to', to) };
  });

/** Takes the texts that are in order into the plan, and keeps the others as drafts. */
export function withFreezes({ plan, drafts }: Work, freezes: readonly FreezeTexts[]): Work {
  const others = Object.entries(drafts).filter(([path]) => !path.startsWith('rollout.freezes.'));
  const refused = freezes.flatMap((freeze) =>
    problemsOf(freeze).map(([field]): [string, Draft] => [
      freezePath(freeze.id, field),
      { text: freeze[field] },
    ]),
  );
  const names = new Map(plan.rollout?.freezes?.map(({ id, name }) => [id, name]));
  const counted = freezes.map((freeze) => {
    const wrong = new Set(problemsOf(freeze).map(([field]) => field));
    const { id, name, from, to } = freeze;
    return {
      id,
      // A freeze whose name is being typed anew keeps the one it had.
      name: wrong.has('name') ? (names.get(id) ?? id) : name.trim(),
      ...(!wrong.has('from') && { from }),
      ...(!wrong.has('to') && { to }),
    };
  });
  return {
    plan: writePlan(plan, 'rollout.freezes', counted),
    drafts: Object.fromEntries([...others, ...refused]),
  };
}

export const freezeProblems = (freezes: readonly FreezeTexts[]): Record<string, Problem> =>
  Object.fromEntries(
    freezes
      .filter(({ from, to }) => from !== '' || to !== '')
      .flatMap((freeze) =>
        problemsOf(freeze).map(([field, problem]) => [freezePath(freeze.id, field), problem]),
      ),
  );

export function addFreeze(freezes: readonly FreezeTexts[], name: string): FreezeTexts[] {
  const taken = new Set(freezes.map(({ id }) => id));
  let number = freezes.length + 1;
  while (taken.has(`freeze-${number}`)) number++;
  return [...freezes, { id: `freeze-${number}`, name, from: '', to: '' }];
}

function problemsOf({ name, from, to }: FreezeTexts): [FreezeField, Problem][] {
  const problem = (field: FreezeField, code: Problem['code']): [FreezeField, Problem] => [
    field,
    { code, unfinished: code !== 'ends-before-start' },
  ];
  return [
    ...(name.trim() === '' ? [problem('name', 'no-name')] : []),
    ...(isAcceptedDate(from) ? [] : [problem('from', 'no-date')]),
    ...(isAcceptedDate(to) ? [] : [problem('to', 'no-date')]),
    ...(isAcceptedDate(from) && isAcceptedDate(to) && to < from
      ? [problem('to', 'ends-before-start')]
      : []),
  ];
}
