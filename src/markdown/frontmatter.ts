/** What every page says about itself. The descriptions are the contributor's reference. */
import { z } from 'astro/zod';
import { domains } from '../model/domains.ts';
import { gateIds, roles, stageIds } from '../model/framework.ts';
import { sectors } from '../model/sectors.ts';

export const pageKinds = [
  'home',
  'playbook',
  'stage',
  'gate',
  'example',
  'calculator',
  'checklist',
  'template',
  'exercise',
  'sector',
  'guide',
  'workbench',
  // For contributors and programs: searched and linked, not listed among what teams read.
  'reference',
  'notice',
] as const;

/** A page may also apply anywhere. */
export const pageDomains = ['any', ...domains] as const;

/** A page may also be about no sector in particular. */
export const pageSectors = ['any', ...sectors] as const;

const pageId = z
  .string()
  .regex(
    /^[a-z0-9-]+(\/[a-z0-9-]+)*$/,
    'expected a page id: its path under content/ without extension, such as playbooks/rollback',
  );

const reviewInterval = 'expected a whole number of months from 1 to 24';

export const frontmatterSchema = z.object({
  description: z
    .string()
    .min(60, 'expected 60 to 170 characters: the page’s promise in one sentence')
    .max(170, 'expected 60 to 170 characters: the page’s promise in one sentence')
    .describe('The page’s promise in one sentence; search engines and link lists show it.'),
  kind: z.enum(pageKinds).describe('What kind of page this is.'),
  inShort: z
    .array(z.string().min(1))
    .length(3, 'expected exactly three bullets')
    .optional()
    .describe('Three bullets that stand for the page when there is no time to read it.'),
  stages: z.array(z.enum(stageIds)).min(1).optional().describe('The stages it serves.'),
  gates: z.array(z.enum(gateIds)).min(1).optional().describe('The gates it helps to pass.'),
  domains: z.array(z.enum(pageDomains)).min(1).optional().describe('Where it applies.'),
  sectors: z.array(z.enum(pageSectors)).min(1).optional().describe('The sectors it is about.'),
  roles: z.array(z.enum(roles)).min(1).optional().describe('The roles it is written for.'),
  risk: z
    .enum(['low', 'medium', 'high', 'any'])
    .optional()
    .describe('The risk level of automations that it matters for.'),
  owner: z.enum(roles).optional().describe('The role that keeps the page true.'),
  reviewed: z.date().optional().describe('When that role last read it against practice.'),
  reviewEveryMonths: z
    .int(reviewInterval)
    .min(1, reviewInterval)
    .max(24, reviewInterval)
    .optional()
    .describe(
      'After how many months it is due again, where 3 for gates and 12 for the rest is not right.',
    ),
  takeToGate: z
    .array(z.string().min(1))
    .min(1)
    .max(4)
    .optional()
    .describe('What the reader can bring to the gate.'),
  nextStep: pageId
    .optional()
    .describe('The page to go to after this one, where the computed next step is not the best.'),
  related: z.array(pageId).min(1).max(6).optional().describe('Pages to read next.'),
  plan: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'expected the id of a plan in content/plans')
    .optional()
    .describe('The plan whose figures the page states; every numeral is then checked.'),
});

export type PageFrontmatter = z.infer<typeof frontmatterSchema>;
