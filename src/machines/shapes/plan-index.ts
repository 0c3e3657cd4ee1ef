/** /plans/index.json: the plans of the library. */
import { z } from 'zod';
import { envelope, pageAddresses } from './envelope.ts';

export const planIndexVersion = 1;

const plan = z.strictObject({
  id: z.string(),
  title: z.string(),
  sector: z.string().optional(),
  domain: z.string().optional(),
  risk: z.string().optional().describe('Of the automation: low, medium or high.'),
  plan: z.url().describe('The plan as it is kept, without a wrapper: a file for the workbench.'),
  analysis: z.url().describe('The plan with everything computed from it.'),
  page: z
    .strictObject(pageAddresses)
    .optional()
    .describe('The worked example that is told around it.'),
});

export const planIndexSchema = z.strictObject({
  ...envelope(planIndexVersion),
  plans: z.array(plan),
});

export type PlanIndex = z.infer<typeof planIndexSchema>;
