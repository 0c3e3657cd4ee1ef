/** A change of what a gate asks: which version it made, what changed and why, who decided. */
import { z } from 'zod';
import { gateIds, roles } from '../model/names.ts';

/** Something else is asked, or the same in other words. */
const frameworkChangeKinds = ['criterion', 'wording'] as const;

/** The council decides what is asked; for other words the role that keeps the gate's page is enough. */
export const frameworkDeciders = ['gate-council', ...roles] as const;

export const frameworkChangeSchema = z.strictObject({
  gate: z.enum(gateIds).describe('The gate that asks something else, or in other words.'),
  version: z.int().min(1).describe('Of the gate since this change; wording keeps the version.'),
  date: z.iso.date().describe('The day since which it holds.'),
  kind: z
    .enum(frameworkChangeKinds)
    .describe('criterion where something else is asked, wording where the same is.'),
  changed: z
    .string()
    .min(1, 'expected a sentence that says what changed')
    .describe('What changed, for a team that prepares the gate.'),
  why: z
    .string()
    .min(1, 'expected a sentence that says why')
    .describe('What it is good for, or what went wrong without it.'),
  decidedBy: z
    .enum(frameworkDeciders)
    .describe('The gate council; for other words, the role that keeps the page of the gate.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'expected the eight characters, in quotes, that npm run check names')
    .describe('What the gate asks since then, in short; npm run check says what to write.'),
});

export type FrameworkChange = z.infer<typeof frameworkChangeSchema>;
