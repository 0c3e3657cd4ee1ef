/** What a plan keeps for its gates: who is affected, which risks, which evidence, what was decided. */
import { z } from 'zod';
import { stances } from '../choices.ts';
import { evidenceStatuses, gateIds, riskFunctions, roles, verdictsOfGate } from '../names.ts';
import { bounded, id, isoDate, text } from './fields.ts';

const role = z.enum(roles, `expected a role: ${roles.join(', ')}`);

export const stakeholder = z.strictObject({
  id: id('id of a stakeholder'),
  name: text('name of a stakeholder').describe('A group or function, not a person.'),
  change: text('change').optional().describe('What changes for them.'),
  stance: z.enum(stances).optional(),
  owner: role.optional().describe('The role that speaks with them.'),
});

const rating = (of: 'risks.*' | 'risks.*.residual') => ({
  likelihood: bounded(`${of}.likelihood`).optional().describe('1 rare … 5 almost certain.'),
  impact: z
    .strictObject({
      operational: bounded(`${of}.impact.operational`).optional(),
      compliance: bounded(`${of}.impact.compliance`).optional(),
      reputational: bounded(`${of}.impact.reputational`).optional(),
    })
    .optional()
    .describe('1 negligible … 5 severe, in each dimension that it concerns.'),
});

export const risk = z.strictObject({
  id: id('id of a risk'),
  title: text('title of a risk'),
  ...rating('risks.*'),
  control: text('control').optional().describe('What is done about it.'),
  owner: role.optional().describe('The role that owns the control.'),
  function: z
    .enum(riskFunctions)
    .optional()
    .describe('The function of the NIST AI Risk Management Framework that the control serves.'),
  residual: z.strictObject(rating('risks.*.residual')).optional().describe('After the control.'),
  note: text('note').optional(),
});

export type Risk = z.infer<typeof risk>;

export const evidence = z.strictObject({
  status: z.enum(evidenceStatuses),
  link: text('link').optional(),
  owner: role.optional(),
  date: isoDate.optional(),
  note: text('note').optional(),
});

export type Evidence = z.infer<typeof evidence>;

const answer = z.strictObject({
  answer: z.enum(['yes', 'no', 'not-applicable']).optional(),
  note: text('note').optional(),
});

export const decision = z.strictObject({
  decision: z.enum(verdictsOfGate),
  date: isoDate,
  role: role.describe('Who signs for it.'),
  conditions: z
    .array(
      z.strictObject({
        id: id('id of a condition'),
        text: text('condition'),
        due: isoDate.optional(),
        met: z.boolean().optional(),
      }),
    )
    .optional(),
  reason: text('reason').optional(),
  open: z
    .array(text('open point'))
    .optional()
    .describe('Codes of what spoke against a "go" when it was decided.'),
});

export type GateDecision = z.infer<typeof decision>;

const perGate = <Entry extends z.ZodType>(entry: Entry) => z.partialRecord(z.enum(gateIds), entry);

/** By artifact, the framework’s own and those of the plan’s sector. */
export const evidenceByGate = perGate(z.record(id('id of an artifact'), evidence));

/** By key question of the gate. */
export const answersByGate = perGate(z.record(id('id of a question'), answer));

/** The last one counts; those before it are the history. */
export const decisionsByGate = perGate(z.array(decision));
