/** Adding and removing a phase, with the texts typed into the others kept beside their phase. */
import type { Phase } from '../../model/phases.ts';
import { writePlan } from '../../model/plan-path.ts';
import type { Work } from '../../workbench/shelf/entry.ts';

/** After the last phase while somebody is left, else halfway between the last two. */
export function addPhase(work: Work): { work: Work; number: number } {
  const phases = work.plan.rollout?.phases ?? [];
  const last = phases.at(-1) ?? { share: 0, week: 0 };
  const before = phases.at(-2) ?? { share: 0, week: 0 };
  const step = Math.max(1, last.week - before.week);
  if (last.share < 1) {
    const next = [...phases, { share: 1, week: last.week + step }];
    return { work: withPhases(work, next, (n) => n), number: next.length };
  }
  const between: Phase = {
    share: Math.round((before.share + last.share) * 500) / 1000,
    week: step > 1 ? before.week + Math.floor(step / 2) : last.week,
  };
  const final = step > 1 ? last : { ...last, week: last.week + step };
  const number = phases.length;
  const next = [...phases.slice(0, -1), between, final];
  return { work: withPhases(work, next, (n) => (n >= number ? n + 1 : n)), number };
}

export function removePhase(work: Work, number: number): Work {
  const next = (work.plan.rollout?.phases ?? []).filter((_, index) => index !== number - 1);
  return withPhases(work, next, (n) => (n === number ? undefined : n > number ? n - 1 : n));
}

/** Drafts move along with their phase. */
function withPhases(
  { plan, drafts }: Work,
  phases: readonly Phase[],
  to: (number: number) => number | undefined,
): Work {
  const moved = Object.entries(drafts).flatMap(([path, draft]) => {
    const [, number, name] = phasePath.exec(path) ?? [];
    if (!number) return [[path, draft] as const];
    const place = to(Number(number));
    return place ? [[`rollout.phases.${place}.${name}`, draft] as const] : [];
  });
  return { plan: writePlan(plan, 'rollout.phases', phases), drafts: Object.fromEntries(moved) };
}

const phasePath = /^rollout\.phases\.(\d+)\.(\w+)$/;
