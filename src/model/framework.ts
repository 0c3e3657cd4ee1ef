/** The framework: stages, gates, their questions and artifacts, as written in framework.yaml. */
import { z } from 'zod';

export const stageIds = ['idea', 'mvp', 'pilot', 'hardening', 'rollout'] as const;
export const gateIds = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
export const roles = [
  'product-owner',
  'automation-architect',
  'transformation-lead',
  'risk-officer',
  'operations-lead',
] as const;

export type StageId = (typeof stageIds)[number];
export type GateId = (typeof gateIds)[number];
export type Role = (typeof roles)[number];

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

const gate = z.strictObject({
  id: z.enum(gateIds),
  title: z.string().min(1),
  stage: z.enum(stageIds),
  decision: z.string().min(1).describe('What is decided at this gate, in one sentence.'),
  deciders: z.array(z.enum(roles)).min(1),
  questions: z.array(item).min(1),
  artifacts: z
    .array(
      z.strictObject({
        id: itemId,
        title: z.string().min(1),
        description: z.string().min(1),
        owner: z.enum(roles),
      }),
    )
    .min(1),
});

const uniqueIds = (entries: readonly { readonly id: string }[]) =>
  new Set(entries.map(({ id }) => id)).size === entries.length;

export const frameworkSchema = z
  .strictObject({
    version: z.int().min(1),
    reviewed: z.iso.date(),
    stages: z.array(stage).length(stageIds.length),
    gates: z.array(gate).length(gateIds.length),
  })
  .refine(
    ({ stages, gates }) =>
      [stages, gates, ...gates.flatMap((entry) => [entry.questions, entry.artifacts])].every(
        uniqueIds,
      ),
    'an id is used twice',
  );

export type Framework = z.infer<typeof frameworkSchema>;
export type Stage = Framework['stages'][number];
export type Gate = Framework['gates'][number];
