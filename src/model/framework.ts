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
const item = z.strictObject({
  id: itemId.describe(
    'It stays when the text changes: ticks, answers and evidence are kept under it.',
  ),
  text: z.string().min(1).describe('What it says.'),
});

const stage = z.strictObject({
  id: z.enum(stageIds).describe('The stage, as pages and plans name it.'),
  number: z.int().min(1).max(5).describe('Its place, from 1.'),
  title: z.string().min(1).describe('What the stage is called.'),
  short: z.string().min(1).describe('One or two words, drawn on the staircase.'),
  summary: z.string().min(1).describe('What happens in it, in one sentence.'),
  activities: z.array(item).min(1).describe('What is done in it.'),
  gate: z.enum(gateIds).describe('The gate that ends it.'),
});

const check = z.enum(gateChecks);
const artifact = z.strictObject({
  id: itemId.describe('It stays when the title changes: plans keep their evidence under it.'),
  title: z.string().min(1).describe('What the artifact is called.'),
  description: z.string().min(1).describe('What it has to contain.'),
  owner: z.enum(roles).describe('The role that brings it.'),
});

const gate = z.strictObject({
  id: z.enum(gateIds).describe('The gate, as pages and plans name it.'),
  title: z.string().min(1).describe('What the gate is called.'),
  version: z
    .int()
    .min(1)
    .describe('Of what it asks; content/framework-changes.yaml says what changed with each.'),
  stage: z.enum(stageIds).describe('The stage that it ends.'),
  decision: z.string().min(1).describe('What is decided at this gate, in one sentence.'),
  deciders: z.array(z.enum(roles)).min(1).describe('The roles that decide.'),
  questions: z
    .array(
      item.extend({
        check: check.optional().describe('What the model checks of it; the rest is for people.'),
      }),
    )
    .min(1)
    .describe('What the deciders ask.'),
  checks: z
    .array(item.extend({ id: check.describe('What the model checks, by its name in the code.') }))
    .min(1)
    .describe('What the workbench checks by itself.'),
  artifacts: z.array(artifact).min(1).describe('What a pilot brings to the gate.'),
});

const sector = z.strictObject({
  id: itemId.describe('As the sector is named in plans and in content/sectors.'),
  title: z.string().min(1).describe('What the sector is called.'),
  artifacts: z
    .array(artifact.extend({ gate: z.enum(gateIds).describe('The gate that asks for it.') }))
    .min(1)
    .describe('What the sector adds.'),
});

const uniqueIds = (entries: readonly { readonly id: string }[]) =>
  new Set(entries.map(({ id }) => id)).size === entries.length;

/** Stages, gates and what sectors add, as in `framework.json`. `parse` throws where it is wrong. */
export const frameworkSchema = z
  .strictObject({
    reviewed: z.iso.date().describe('The day on which it was last read as a whole.'),
    stages: z.array(stage).length(stageIds.length).describe('The five stages, in order.'),
    gates: z.array(gate).length(gateIds.length).describe('The five gates, in order.'),
    sectors: z.array(sector).describe('What sectors ask for in addition.'),
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
