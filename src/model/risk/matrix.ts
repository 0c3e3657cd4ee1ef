/** The bands of a risk, and which of them each likelihood and impact make. */
export const riskBands = ['low', 'moderate', 'high', 'extreme'] as const;
export type RiskBand = (typeof riskBands)[number];

/**
 * The band of each likelihood (rows, 1 to 5) with each impact (columns, 1 to 5): the matrix of the
 * risk assessment playbook. It is an example that an organization's risk appetite redraws, and no
 * cut through the product of the two: a severe impact is high however rare, a negligible one at
 * most moderate however likely, though 1 × 5 and 5 × 1 are the same number.
 */
export const riskMatrix: readonly (readonly RiskBand[])[] = [
  ['low', 'low', 'low', 'moderate', 'high'],
  ['low', 'low', 'moderate', 'moderate', 'high'],
  ['low', 'moderate', 'moderate', 'high', 'extreme'],
  ['low', 'moderate', 'high', 'high', 'extreme'],
  ['moderate', 'high', 'high', 'extreme', 'extreme'],
];
