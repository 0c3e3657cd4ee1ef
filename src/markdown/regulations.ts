/** A regulation, standard or framework: who it binds, since when, and what it asks at which gate. */
import { z } from 'zod';
import { gateIds } from '../model/framework.ts';
import { pageSectors } from './frontmatter.ts';

/** How it binds: by law, by contract, as what a regulator expects, by choice, not yet, no longer. */
const regulationForces = [
  'binding',
  'contractual',
  'supervisory',
  'voluntary',
  'proposed',
  'replaced',
] as const;

export const regulationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('It stays for good, also when the name changes.'),
  name: z.string().min(1).describe('As pages call it.'),
  region: z.string().min(1).describe('A country, a union, or International standards.'),
  sectors: z
    .array(z.enum(pageSectors))
    .min(1)
    .describe('The sectors it concerns; any where it concerns all.'),
  force: z
    .enum(regulationForces)
    .describe(
      'How it binds: by law, by contract, as what a regulator expects, by choice, not yet, or no longer.',
    ),
  status: z
    .string()
    .min(1)
    .describe('In force since when, or what is expected; no period at the end.'),
  source: z.string().min(1).describe('Its id in content/sources.yaml.'),
  checkedOn: z.iso.date().meta({
    description: 'The day on which the status was last looked up; change it only when you did.',
    examples: ['2026-11-26'],
  }),
  gates: z
    .array(
      z.strictObject({
        gate: z.enum(gateIds).describe('The gate at which it asks for something.'),
        asks: z.string().min(1).describe('One sentence: what to have ready there.'),
      }),
    )
    .min(1, 'expected at least one gate, with what the regulation asks there')
    .describe('What to have ready at which gate.'),
});

export type Regulation = z.infer<typeof regulationSchema>;

/** Which regulations a page shows; nothing chosen means all of them. */
export interface Choice {
  readonly gate?: string | undefined;
  readonly sector?: string | undefined;
  readonly region?: string | undefined;
}

export const chosen = (
  regulations: readonly Regulation[],
  { gate, sector, region }: Choice,
): Regulation[] =>
  regulations.filter(
    (regulation) =>
      (gate === undefined || regulation.gates.some((asked) => asked.gate === gate)) &&
      (sector === undefined || regulation.sectors.some((concerned) => concerned === sector)) &&
      (region === undefined || regulation.region === region),
  );

/**
 * Regulations of one region each, regions in alphabetical order; in a region first those for any
 * sector, then by sector and name.
 */
export function byRegion<Entry extends Regulation>(
  regulations: readonly Entry[],
): { readonly region: string; readonly regulations: readonly Entry[] }[] {
  const inOrder = regulations.toSorted(
    (a, b) =>
      a.region.localeCompare(b.region) ||
      onlySectors(a).join().localeCompare(onlySectors(b).join()) ||
      a.name.localeCompare(b.name),
  );
  const regions = Map.groupBy(inOrder, ({ region }) => region);
  return [...regions].map(([region, ofRegion]) => ({ region, regulations: ofRegion }));
}

/** The sectors to which a regulation is limited; none when it concerns any. */
export const onlySectors = ({ sectors }: Regulation) =>
  sectors.filter((sector) => sector !== 'any');

/** What the `<Regulations>` of a page choose. */
export const choicesOn = (page: string): Choice[] =>
  [...page.matchAll(/<Regulations\b([^>]*)\/>/g)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );
