/** The kinds of work that a pilot can be about: facets of the library, and a field of the plan. */
export const domains = [
  'customer-service',
  'finance-operations',
  'clinical',
  'industrial',
  'commerce',
  'it-operations',
] as const;

export type Domain = (typeof domains)[number];
