/** Adding and removing a phase, with the texts typed into the others kept beside their phase. */
import type { Phase } from '../../model/phases.ts';
import type { Plan } from '../../model/plan.ts';
import type { Scenario } from './scenario.ts';

/** After the last phase while somebody is left, else halfway between the last two. */
export function addPhase(plan: Plan, scenario: Scenario): { scenario: Scenario; number: number } {
  const phases = plan.rollout?.phases ?? [];
  const last = phases.at(-1) ?? { share: 0, week: 0 };
  const before = phases.at(-2) ?? { share: 0, week: 0 };
  const step = Math.max(1, last.week - before.week);
  if (last.share < 1) {
    const next = [...phases, { share: 1, week: last.week + step }];
    return { scenario: { ...scenario, phases: next }, number: next.length };
  }
  const between: Phase = {
    share: Math.round((before.share + last.share) * 500) / 1000,
    week: step > 1 ? before.week + Math.floor(step / 2) : last.week,
  };
  const final = step > 1 ? last : { ...last, week: last.week + step };
  const number = phases.length;
  return {
    scenario: {
      ...renumbered(scenario, (n) => (n >= number ? n + 1 : n)),
      phases: [...phases.slice(0, -1), between, final],
    },
    number,
  };
}

export function removePhase(plan: Plan, scenario: Scenario, number: number): Scenario {
  return {
    ...renumbered(scenario, (n) => (n === number ? undefined : n > number ? n - 1 : n)),
    phases: (plan.rollout?.phases ?? []).filter((_, index) => index !== number - 1),
  };
}

/** What was taken in is in the phases now; texts move along with their phase. */
function renumbered(scenario: Scenario, to: (number: number) => number | undefined): Scenario {
  const texts = Object.entries(scenario.texts).flatMap(([path, text]) => {
    const [, number, name] = phasePath.exec(path) ?? [];
    if (!number) return [[path, text]];
    const moved = to(Number(number));
    return moved ? [[`rollout.phases.${moved}.${name}`, text]] : [];
  });
  const kept = Object.entries(scenario.kept).filter(([path]) => !phasePath.test(path));
  return { ...scenario, texts: Object.fromEntries(texts), kept: Object.fromEntries(kept) };
}

const phasePath = /^rollout\.phases\.(\d+)\.(\w+)$/;
