/** Checks of the pilot as it is planned: are those who take part decided, and are they enough? */
import { input } from '../../inputs.ts';
import type { Plan } from '../../plan.ts';
import { type CheckRule, failed, passed, passedOnce, waitsFor } from '../check.ts';

const undecided = (plan: Plan) =>
  (['units', 'weeks'] as const).flatMap((name) =>
    plan.cohort?.[name] === undefined ? [`cohort.${name}`] : [],
  );

export const cohortChosen: CheckRule = ({ plan }) =>
  passedOnce(undecided(plan), {
    figures: { units: input(plan, 'cohort.units'), weeks: input(plan, 'cohort.weeks') },
  });

/** The size that is asked by the primary metric; what others ask is in the warnings. */
export const cohortCanSee: CheckRule = ({ plan, cohort }) => {
  if (!cohort) return waitsFor([plan.cohort ? 'metrics' : 'cohort.units']);
  const units = input(plan, 'cohort.units');
  const { required, detectable, power } = cohort;
  const figures = { units, required, detectable, power };
  const missing = [...units.waitsFor, ...required.waitsFor];
  if (missing.length > 0) return waitsFor(missing, { figures });
  const isEnough = units.value !== null && required.value !== null && units.value >= required.value;
  return isEnough ? passed({ figures }) : failed({ fields: ['cohort.units'], figures });
};
