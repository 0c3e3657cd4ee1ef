/** Where a reader goes from a page: one step, from what the page says of itself. */
import type { PageFrontmatter } from '../markdown/frontmatter.ts';
import { type GateId, stageIds } from '../model/names.ts';

export type NextStep =
  | { readonly to: 'page'; readonly id: string }
  /** A plan in the calculator that shows its outcome. */
  | { readonly to: 'calculator'; readonly plan: string }
  /** A gate of the reader's own plan. */
  | { readonly to: 'gate'; readonly gate: GateId }
  | { readonly to: 'workbench' };

type Fields = Pick<PageFrontmatter, 'kind' | 'stages' | 'gates' | 'plan' | 'related' | 'nextStep'>;

/** @param kindOf the kind of a page by its id */
export function nextStepOf(fields: Fields, kindOf: (id: string) => string | undefined): NextStep {
  const { kind, stages = [], gates = [], plan, related = [], nextStep } = fields;
  const [gate] = gates;
  if (nextStep) return { to: 'page', id: nextStep };
  if (kind === 'stage' && gates.length === 1 && gate)
    return { to: 'page', id: `gates/${gate.toLowerCase()}` };
  if (kind === 'gate' && stages.length === 1) {
    const following = stageIds[stageIds.findIndex((id) => stages.includes(id)) + 1];
    if (following) return { to: 'page', id: `staircase/${following}` };
  }
  if (kind === 'example' && plan) return { to: 'calculator', plan };
  const [tool] = tools.flatMap((wanted) => related.filter((id) => kindOf(id) === wanted));
  if (tool && !tools.includes(kind)) return { to: 'page', id: tool };
  return gate ? { to: 'gate', gate } : { to: 'workbench' };
}

/** A page that explains leads to what does it; from there it goes on in the reader's own plan. */
const tools: readonly string[] = ['template', 'calculator'];
