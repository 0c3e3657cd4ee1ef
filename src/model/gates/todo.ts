/** Everything that a gate still lacks, in the order in which one would do it. */
import type { CheckId, GateId } from '../framework.ts';
import type { ArtifactState, QuestionState } from '../gates.ts';
import type { Check } from './check.ts';

export type Todo =
  /** A field of the plan, by its path, that checks wait for. */
  | { readonly kind: 'field'; readonly path: string; readonly checks: readonly CheckId[] }
  /** A check that did not pass. */
  | { readonly kind: 'check'; readonly id: CheckId }
  /** A question that is open or answered with no. */
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'artifact'; readonly id: string; readonly sector?: string }
  /** An earlier gate that was not passed. */
  | { readonly kind: 'gate'; readonly id: GateId };

interface State {
  readonly artifacts: readonly ArtifactState[];
  readonly questions: readonly QuestionState[];
  readonly checks: readonly Check[];
  readonly earlier: readonly GateId[];
}

/** Fields first, because checks follow from them; then what people answer, write and decide. */
export function todoOf({ artifacts, questions, checks, earlier }: State): Todo[] {
  const waiting = checks.filter(({ result }) => result === 'waits');
  const paths = [...new Set(waiting.flatMap(({ fields }) => fields))];
  return [
    ...paths.map((path) => ({
      kind: 'field' as const,
      path,
      checks: waiting.filter(({ fields }) => fields.includes(path)).map(({ id }) => id),
    })),
    ...checks
      .filter(({ result }) => result === 'failed')
      .map(({ id }) => ({ kind: 'check' as const, id })),
    ...questions.filter(isOpen).map(({ id }) => ({ kind: 'question' as const, id })),
    ...artifacts
      .filter(({ status }) => status !== 'done')
      .map(({ id, sector }) => ({
        kind: 'artifact' as const,
        id,
        ...(sector !== undefined && { sector }),
      })),
    ...earlier.map((id) => ({ kind: 'gate' as const, id })),
  ];
}

export const isOpen = ({ answer }: QuestionState): boolean =>
  answer !== 'yes' && answer !== 'not-applicable';
