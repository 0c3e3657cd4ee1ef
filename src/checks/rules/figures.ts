/** Every `<Checked>` figure agrees with the model at the precision written. */
import { judge } from '../claim.ts';
import type { Finding } from '../finding.ts';
import { type Library, planOf } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { type Component, componentsIn, textOf } from '../tree.ts';

export function checkFigures(page: Page, library: Pick<Library, 'plans' | 'planIds'>): Finding[] {
  return componentsIn(page.tree)
    .filter(({ name }) => name === 'Checked')
    .flatMap((component) => checkFigure(page, component, library));
}

/** The id of the plan that a component on a page speaks about. */
export const planIdOf = (page: Page, { attributes }: Component): string | undefined =>
  attributes.get('plan') ?? (typeof page.data.plan === 'string' ? page.data.plan : undefined);

function checkFigure(
  page: Page,
  component: Component,
  library: Pick<Library, 'plans' | 'planIds'>,
): Finding[] {
  const finding = (message: string, mend: string): Finding[] => [
    { file: page.file, line: component.line, rule: 'figure', message, mend },
  ];
  const of = component.attributes.get('of');
  if (!of) return finding('<Checked> names no figure.', 'Add of="payback.months" or another path.');
  const planId = planIdOf(page, component);
  if (!planId)
    return finding(
      `<Checked of="${of}"> has no plan to be checked against.`,
      'Add plan: to the page’s frontmatter, or plan="…" to the figure.',
    );
  if (!library.planIds.includes(planId) && planId !== component.attributes.get('plan'))
    // A plan that the page's fields misname is said there, once.
    return [];
  if (!library.planIds.includes(planId))
    return finding(
      `There is no plan "${planId}".${didYouMean(planId, library.planIds)}`,
      `Plans are in content/plans: ${library.planIds.join(', ')}.`,
    );
  const plan = planOf(library, planId);
  if (!plan) return [];
  const text = textOf(component.node).trim();
  const judgement = judge(plan, of, component.attributes.get('with'), text);
  return judgement.ok ? [] : finding(judgement.message, judgement.mend);
}
