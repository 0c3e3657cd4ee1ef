/** /framework.json: the framework as it is written, with the pages that treat its parts. */
import { z } from 'zod';
import { frameworkSchema, gateIds, stageIds } from '../../model/framework.ts';
import { envelope, pageAddresses } from './envelope.ts';

export const frameworkIndexVersion = 1;

export const frameworkIndexSchema = z.strictObject({
  ...envelope(frameworkIndexVersion),
  framework: frameworkSchema.describe('Each gate has the version of its criteria.'),
  stages: z.array(z.strictObject({ id: z.enum(stageIds), ...pageAddresses })),
  gates: z.array(
    z.strictObject({
      id: z.enum(gateIds),
      ...pageAddresses,
      sectors: z
        .array(z.strictObject({ sector: z.string(), ...pageAddresses }))
        .describe('The gate in each sector that adds something to a gate.'),
    }),
  ),
});

export type FrameworkIndex = z.infer<typeof frameworkIndexSchema>;
