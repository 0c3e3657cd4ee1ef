/** What the pilot is about: the problem, the hypothesis, who and how much is in scope. */
import { capital } from '../../../calculators/messages/names.ts';
import { figureAt } from '../../../model/collect.ts';
import { type Block, heading, missing, text } from '../document.ts';
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
    heading(words.problem.problem),
    plan.problem ? text(plan.problem) : missing(words.problem.noProblem),
    heading(words.problem.hypothesis),
    plan.hypothesis ? text(plan.hypothesis) : missing(words.problem.noHypothesis),
    heading(words.problem.scope),
    facts.length > 0
      ? {
          kind: 'facts',
          facts: [...facts, ...(named ? [{ name: words.problem.sector, value: named }] : [])],
        }
      : missing(words.problem.noScope),
  ];
}
