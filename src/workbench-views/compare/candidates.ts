/** What can be compared: the plans of the shelf, and the ends of what is uncertain in this one. */
import type { Plan } from '../../model/plan.ts';
import { type Scenario, scenarioOf } from '../../model/scenarios.ts';
import type { Entry } from '../../workbench/shelf/entry.ts';
import { compareMessages } from '../messages/compare.ts';

const scenarioNames: readonly Scenario[] = ['cautious', 'bold'];

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  /** Where it is a scenario of the plan that is worked on. */
  readonly scenario?: Scenario;
}

/** The plan that is worked on comes first, its scenarios after all plans. */
export function candidatesFor(
  current: Entry,
  entries: readonly Entry[],
  locale: string,
): Candidate[] {
  const words = compareMessages(locale);
  const others = entries
    .filter(({ key }) => key !== current.key)
    .sort((a, b) => b.changed.localeCompare(a.changed));
  const plans = [current, ...others].map(({ key, plan }) => ({ id: key, name: plan.title, plan }));
  const scenarios = scenarioNames.flatMap((scenario): Candidate[] => {
    const plan = scenarioOf(current.plan, scenario);
    if (!plan) return [];
    const title = words.scenarioPlan[scenario](current.plan.title);
    const name = words.scenario[scenario];
    return [{ id: `scenario ${scenario}`, name, plan: { ...plan, title }, scenario }];
  });
  return toldApart([...plans, ...scenarios], words.again);
}

function toldApart(
  candidates: readonly Candidate[],
  again: (title: string, number: string) => string,
): Candidate[] {
  return candidates.map((candidate, index) => {
    const before = candidates.slice(0, index).filter(({ name }) => name === candidate.name).length;
    return before === 0
      ? candidate
      : { ...candidate, name: again(candidate.name, String(before + 1)) };
  });
}

/** What is compared before anybody has chosen: the scenarios of this plan, else the latest other. */
export function usualChoice(candidates: readonly Candidate[]): string[] {
  const [first, ...others] = candidates;
  const scenarios = others.filter(({ scenario }) => scenario);
  const chosen = scenarios.length > 0 ? scenarios : others.slice(0, 1);
  return [first, ...chosen].flatMap((candidate) => (candidate ? [candidate.id] : []));
}
