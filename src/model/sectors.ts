/** Sectors with a guide or a worked example of their own; the first four are in framework.yaml. */
export const sectors = [
  'healthcare',
  'financial-services',
  'manufacturing',
  'retail',
  'telecommunications',
  'logistics',
  'public-sector',
  'software',
] as const;

export type Sector = (typeof sectors)[number];
