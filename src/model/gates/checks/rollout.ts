/** Checks of the rollout: is it dated, can it be carried, and is what was asked for done? */

import { input } from '../../inputs.ts';
import { type GateId, gateIds } from '../../names.ts';
import type { Plan } from '../../plan.ts';
import { type CheckRule, failed, passed, passedOnce, waitsFor } from '../check.ts';
import { openConditions } from '../decisions.ts';

export const fullShareReached: CheckRule = ({ plan }) => {
  const number = plan.rollout?.phases.length;
  if (number === undefined) return waitsFor(['rollout.phases']);
  const path = `rollout.phases.${number}.share`;
  const share = input(plan, path);
  return share.value === 1
    ? passed({ figures: { share } })
    : failed({ fields: [path], figures: { share } });
};

export const phasesDated: CheckRule = (analysed, gate) => {
  const reached = fullShareReached(analysed, gate);
  if (reached.result === 'failed' || analysed.plan.rollout?.start !== undefined) return reached;
  return waitsFor(['rollout.start', ...reached.fields], reached);
};

export const supportCovers: CheckRule = ({ plan, rollout }) => {
  if (!rollout) return waitsFor([plan.rollout ? 'benefit.metric' : 'rollout.phases']);
  const waves = rollout.capacity?.waves ?? [];
  if (waves.length === 0) return waitsFor(capacityFields);
  const short = waves.filter(({ lacks }) => lacks.length > 0);
  if (short.length > 0)
    return failed({
      fields: short.flatMap(({ number, lacks }) =>
        lacks.map((what) => `rollout.phases.${number}.${what === 'support' ? 'share' : 'week'}`),
      ),
      figures: Object.fromEntries(
        short.map(({ number, newUnits }) => [`wave${number}`, newUnits] as const),
      ),
    });
  return passedOnce(
    waves.flatMap((wave) =>
      [
        wave.trainingHours,
        wave.trainingAvailable,
        wave.supportHours,
        wave.supportAvailable,
      ].flatMap((figure) => figure?.waitsFor ?? []),
    ),
  );
};

const capacityFields = [
  'rollout.capacity.trainingHoursPerUnit',
  'rollout.capacity.trainingHoursPerWeek',
  'rollout.capacity.supportHoursPerUnit',
  'rollout.capacity.supportHoursPerWeek',
];

/**
 * Every schedule of the model goes around the freezes that it knows, so what can be wrong is one
 * that it does not know: without its dates, or, in retail, not listed at all.
 */
export const freezesRespected: CheckRule = ({ plan }) => {
  const freezes = plan.rollout?.freezes ?? [];
  if (freezes.length === 0 && plan.sector === 'retail') return waitsFor(['rollout.freezes']);
  const start = freezes.length > 0 && plan.rollout?.start === undefined ? ['rollout.start'] : [];
  const missing = freezes.flatMap((freeze) =>
    (['from', 'to'] as const)
      .filter((end) => freeze[end] === undefined)
      .map((end) => `rollout.freezes.${freeze.id}.${end}`),
  );
  return passedOnce([...start, ...missing], { ids: freezes.map(({ id }) => id) });
};

/** Of the gates before this one. */
export const conditionsMet: CheckRule = ({ plan }, gate) => {
  const open = gateIds
    .slice(0, gateIds.indexOf(gate))
    .flatMap((earlier) => openPaths(plan, earlier));
  if (open.length === 0) return passed();
  return failed({ fields: open.map(({ path }) => path), ids: open.map(({ id }) => id) });
};

function openPaths(plan: Plan, gate: GateId) {
  const latest = plan.decisions?.[gate]?.length ?? 0;
  return openConditions(plan, gate).map(({ id }) => ({
    id,
    path: `decisions.${gate}.${latest}.conditions.${id}.met`,
  }));
}
