/** What the sections of a pack on paper are told from: its content, and ways to put more in words. */
import { formatList } from '../../calculators/format.ts';
import { figureAt } from '../../model/collect.ts';
import type { Plan } from '../../model/plan.ts';
import { type PackContext, packContext } from '../evidence-pack/context.ts';
import type { EvidencePack } from '../evidence-pack/document.ts';
import type { PackRequest } from '../evidence-pack/evidence-pack.ts';
import { paperMessages } from '../messages/paper.ts';

export interface Telling extends PackContext {
  readonly pack: EvidencePack;
  readonly plan: Plan;
  readonly words: ReturnType<typeof paperMessages>;
  /** The figure at a path of the analysis, or that it is not known yet. */
  readonly showAt: (path: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export function tellingOf(
  { analysis, framework, gate, locale }: PackRequest,
  pack: EvidencePack,
): Telling {
  const context = packContext(analysis, framework, gate, locale);
  const words = paperMessages(locale);
  return {
    ...context,
    pack,
    plan: analysis.plan,
    words,
    showAt: (path) => {
      const figure = figureAt(analysis, path);
      return figure ? context.show(figure) : words.unknown;
    },
    list: (items) => formatList(items, locale),
  };
}
