/**
 * The framework: stages, gates, their questions, checks and artifacts, and what a sector adds to
 * them, as written in framework.yaml.
 */
import { z } from 'zod';
import { gateChecks, gateIds, roles, stageIds } from './names.ts';

export * from './names.ts';

const itemId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id of lower-case words joined by hyphens');
const item = z.strictObject({ id: itemId, text: z.string().min(1) });

const stage = z.strictObject({
  id: z.enum(stageIds),
  number: z.int().min(1).max(5),
  title: z.string().min(1),
  short: z.string().min(1).describe('One or two words, drawn on the staircase.'),
  summary: z.string().min(1),
  activities: z.array(item).min(1),
  gate: z.enum(gateIds),
});

const check = z.enum(gateChecks);
const artifact = z.strictObject({
  id: itemId,
  title: z.string().min(1),
  description: z.string().min(1),
  owner: z.enum(roles),
});

const gate = z.strictObject({
  id: z.enum(gateIds),
  title: z.string().min(1),
  version: z
    .int()
    .min(1)
    .describe('Of what it asks; content/framework-changes.yaml says what changed with each.'),
  stage: z.enum(stageIds),
  decision: z.string().min(1).describe('What is decided at this gate, in one sentence.'),
  deciders: z.array(z.enum(roles)).min(1),
  questions: z
    .array(
      item.extend({
        check: check.optional().describe('What the model checks of it; the rest is for people.'),
      }),
    )
    .min(1),
  checks: z.array(item.extend({ id: check })).min(1),
  artifacts: z.array(artifact).min(1),
});

const sector = z.strictObject({
  id: itemId.describe('As the sector is named in plans and in content/sectors.'),
  title: z.string().min(1),
  artifacts: z.array(artifact.extend({ gate: z.enum(gateIds) })).min(1),
});

const uniqueIds = (entries: readonly { readonly id: string }[]) =>
  new Set(entries.map(({ id }) => id)).size === entries.length;

export const frameworkSchema = z
  .strictObject({
    reviewed: z.iso.date(),
    stages: z.array(stage).length(stageIds.length),
    gates: z.array(gate).length(gateIds.length),
    sectors: z.array(sector),
  })
  .refine(
    ({ stages, gates, sectors }) =>
      [
        stages,
        gates,
        sectors,
        [...gates, ...sectors].flatMap(({ artifacts }) => artifacts),
        ...gates.flatMap(({ questions, checks }) => [questions, checks]),
      ].every(uniqueIds),
    'an id is used twice',
  )
  .refine(
    ({ gates }) =>
      gates.every(({ questions, checks }) =>
        questions.every(({ check }) => !check || checks.some(({ id }) => id === check)),
      ),
    'a question names a check that its gate does not have',
  );

export type Framework = z.infer<typeof frameworkSchema>;
export type Stage = Framework['stages'][number];
export type Gate = Framework['gates'][number];

/** An artifact that a gate requires; of a sector, where the sector adds it. */
export type RequiredArtifact = z.infer<typeof artifact> & { readonly sector?: string };
