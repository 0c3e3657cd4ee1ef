/** What the pilot is about: the problem, the hypothesis, who and how much is in scope. */
import { type Block, heading, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function problem({ plan, words, field, showAt, framework }: Telling): readonly Block[] {
  const { population } = plan;
  const sector = framework.sectors.find(({ id }) => id === plan.sector)?.title ?? plan.sector;
  const facts = [
    ...(population.size === undefined ? [] : ['population.size']),
    ...(population.groups === undefined ? [] : ['population.groups']),
    ...(population.volumePerMonth === undefined ? [] : ['population.volumePerMonth']),
  ].map((path) => ({ name: field(path), value: showAt(`plan.${path}`, 'exact') }));
  return [
    heading(words.problem.problem),
    plan.problem ? text(plan.problem) : missing(words.problem.noProblem),
    heading(words.problem.hypothesis),
    plan.hypothesis ? text(plan.hypothesis) : missing(words.problem.noHypothesis),
    heading(words.problem.scope),
    facts.length > 0 || sector
      ? {
          kind: 'facts',
          facts: [...facts, ...(sector ? [{ name: words.problem.sector, value: sector }] : [])],
        }
      : missing(words.problem.noScope),
  ];
}
