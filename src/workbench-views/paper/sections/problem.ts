/** What the pilot is about: the problem, who and how much is in scope. The cover has the hypothesis. */
import { capital } from '../../../calculators/messages/names.ts';
import { figureAt } from '../../../model/collect.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

const scope = ['plan.population.size', 'plan.population.groups', 'plan.population.volumePerMonth'];

export function problem({
  plan,
  analysis,
  framework,
  words,
  label,
  show,
}: Telling): readonly Block[] {
  const { sector } = plan;
  const facts = scope.flatMap((path) => {
    const figure = figureAt(analysis, path);
    return figure ? [{ name: label(path), value: show(figure, 'exact') }] : [];
  });
  const named =
    framework.sectors.find(({ id }) => id === sector)?.title ??
    (sector && capital(sector.replaceAll('-', ' ')));
  return [
    plan.problem ? text(plan.problem) : missing(words.problem.noProblem),
    facts.length > 0
      ? {
          kind: 'facts',
          facts: [...facts, ...(named ? [{ name: words.problem.sector, value: named }] : [])],
        }
      : missing(words.problem.noScope),
  ];
}
