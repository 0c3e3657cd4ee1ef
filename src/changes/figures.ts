/** The checked figures of all pages, with what the model says of each. */
import { formatFigure } from '../calculators/format.ts';
import { claimed } from '../checks/claim.ts';
import { type Library, planOf } from '../checks/library.ts';
import { planIdOf } from '../checks/rules/figures.ts';
import { componentsIn, textOf } from '../checks/tree.ts';

export interface StatedFigure {
  readonly file: string;
  readonly line: number;
  readonly plan: string;
  readonly of: string;
  /** Inputs that the claim changes; empty where it changes none. */
  readonly with: string;
  readonly written: string;
  /** Null where the model has none. */
  readonly value: number | null;
  /** The value as the site would write it. */
  readonly shown: string;
  readonly exact: string;
}

export const statedIn = (library: Pick<Library, 'pages' | 'plans'>): StatedFigure[] =>
  library.pages.flatMap((page) =>
    componentsIn(page.tree)
      .filter(({ name }) => name === 'Checked')
      .map((component) => {
        const planId = planIdOf(page, component) ?? '';
        const plan = planOf(library, planId);
        const of = component.attributes.get('of') ?? '';
        const changed = component.attributes.get('with');
        const figure = plan && claimed(plan, of, changed);
        const shown = (style: 'full' | 'exact') =>
          figure ? formatFigure(figure, { currency: plan.currency, style }) : 'no figure';
        return {
          file: page.file,
          line: component.line,
          plan: planId,
          of,
          with: changed ?? '',
          written: textOf(component.node).trim(),
          value: figure?.value ?? null,
          shown: shown('full'),
          exact: shown('exact'),
        };
      }),
  );
