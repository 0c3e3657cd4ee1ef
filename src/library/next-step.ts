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

/** A page with what it says of itself. */
export interface Stepping {
  readonly id: string;
  readonly data: Pick<
    PageFrontmatter,
    'kind' | 'stages' | 'gates' | 'plan' | 'related' | 'nextStep'
  >;
}

/** @param pages all pages, among which the step may be found */
export function nextStepOf({ id, data }: Stepping, pages: readonly Stepping[]): NextStep {
  const { kind, stages = [], gates = [], plan, nextStep } = data;
  const [gate] = gates;
  if (nextStep) return { to: 'page', id: nextStep };
  if (kind === 'stage' && gates.length === 1 && gate)
    return { to: 'page', id: `gates/${gate.toLowerCase()}` };
  if (kind === 'gate' && stages.length === 1) {
    const following = stageIds[stageIds.findIndex((stage) => stages.includes(stage)) + 1];
    if (following) return { to: 'page', id: `staircase/${following}` };
  }
  if (kind === 'example' && plan) return { to: 'calculator', plan };
  const tool = tools.includes(kind) ? undefined : toolFor({ id, data }, pages);
  if (tool) return { to: 'page', id: tool };
  return gate ? { to: 'gate', gate } : { to: 'workbench' };
}

/** A page that explains leads to what does it; from there it goes on in the reader's own plan. */
const tools: readonly string[] = ['template', 'calculator'];

/** The template that was made for a page names it first; else the page names a tool itself. */
function toolFor({ id, data }: Stepping, pages: readonly Stepping[]): string | undefined {
  const own = pages.find((page) => page.data.kind === 'template' && page.data.related?.[0] === id);
  const named = tools.flatMap((kind) =>
    (data.related ?? []).filter((other) =>
      pages.some((page) => page.id === other && page.data.kind === kind),
    ),
  );
  return own?.id ?? named[0];
}
