/** Checks of the risk register: rated before the pilot, acceptable after it. */

import type { RatedRisk, RiskGap } from '../../risk.ts';
import { type CheckRule, failed, passed, passedOnce, waitsFor } from '../check.ts';

const gapsIn = (rated: readonly RatedRisk[], gaps: readonly RiskGap[]): string[] =>
  rated.flatMap(({ risk, missing }) =>
    missing.filter((gap) => gaps.includes(gap)).map((gap) => `risks.${risk.id}.${gap}`),
  );

const idsOf = (rated: readonly RatedRisk[]) => rated.map(({ risk }) => risk.id);

export const risksRated: CheckRule = ({ risks }) => {
  if (!risks) return waitsFor(['risks']);
  return passedOnce(gapsIn(risks.risks, ['likelihood', 'impact', 'control', 'owner']), {
    ids: idsOf(risks.risks),
  });
};

/** An extreme risk fails whatever else is still missing. */
export const risksAcceptable: CheckRule = ({ risks }) => {
  if (!risks) return waitsFor(['risks']);
  const extreme = risks.risks.filter(({ residual }) => residual.band === 'extreme');
  if (extreme.length > 0)
    return failed({
      fields: idsOf(extreme).map((id) => `risks.${id}.residual`),
      ids: idsOf(extreme),
    });
  const missing = gapsIn(risks.risks, ['control', 'owner', 'residual']);
  return missing.length > 0
    ? waitsFor(missing, { ids: idsOf(risks.risks) })
    : passed({ ids: idsOf(risks.risks) });
};
