/** Which risks of the register are shown. */
import type { RiskDimension, RiskFunction, Role } from '../../model/names.ts';
import type { RiskBand } from '../../model/risk/matrix.ts';
import type { RatedRisk } from '../../model/risk.ts';

export interface Filter {
  readonly band: RiskBand | 'none' | 'all';
  readonly dimension: RiskDimension | 'all';
  readonly function: RiskFunction | 'none' | 'all';
  readonly owner: Role | 'none' | 'all';
}

export const everything: Filter = { band: 'all', dimension: 'all', function: 'all', owner: 'all' };

/** What remains after the control, or all of it where nobody has said what is left. */
const currentBand = ({ inherent, residual }: RatedRisk): RiskBand | undefined =>
  residual.band ?? inherent.band;

export function isShown(rated: RatedRisk, filter: Filter): boolean {
  const { risk, inherent, residual } = rated;
  const fits = (wanted: string, value: string | undefined) =>
    wanted === 'all' || wanted === (value ?? 'none');
  return (
    fits(filter.band, currentBand(rated)) &&
    fits(filter.function, risk.function) &&
    fits(filter.owner, risk.owner) &&
    (filter.dimension === 'all' ||
      [inherent, residual].some(({ impacts }) => Object.hasOwn(impacts, filter.dimension)))
  );
}
