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

/** The kinds that `npm run new` begins; the others are few, and each is made its own way. */
export const starterKinds = [
  'playbook',
  'sector',
  'checklist',
  'template',
  'example',
] as const satisfies readonly (typeof pageKinds)[number][];

/** A page may also apply anywhere. */
export const pageDomains = ['any', ...domains] as const;

/** A page may also be about no sector in particular. */
export const pageSectors = ['any', ...sectors] as const;

/** A page may also be about automations of any risk. */
export const pageRisks = ['low', 'medium', 'high', 'any'] as const;

const pageId = z
  .string()
  .regex(
    /^[a-z0-9-]+(\/[a-z0-9-]+)*$/,
    'expected a page id: its path under content/ without extension, such as playbooks/rollback',
  );

const reviewInterval = 'expected a whole number of months from 1 to 24';

/** Astro's YAML reader makes a date of it; that of editors and checks leaves it as text. */
const day = z
  .union([z.iso.date(), z.date()], 'expected a date such as 2026-11-23')
  .transform((value) => new Date(value));

export const frontmatterSchema = z.object({
  description: z
    .string()
    .min(60, 'expected 60 to 170 characters: the page’s promise in one sentence')
    .max(170, 'expected 60 to 170 characters: the page’s promise in one sentence')
    .describe('The page’s promise in one sentence; search engines and link lists show it.'),
  kind: z
    .enum(pageKinds)
    .describe('What kind of page this is; it decides which other fields the page needs.'),
  inShort: z
    .array(z.string().min(1))
    .length(3, 'expected exactly three bullets')
    .optional()
    .describe(
      'Exactly three bullets of plain text that stand for the page when there is no time to read it.',
    ),
  stages: z
    .array(z.enum(stageIds))
    .min(1)
    .optional()
    .meta({
      description: 'The stages it serves.',
      examples: [['pilot', 'rollout']],
    }),
  gates: z
    .array(z.enum(gateIds))
    .min(1)
    .optional()
    .meta({
      description: 'The gates it helps to pass.',
      examples: [['G3', 'G5']],
    }),
  domains: z
    .array(z.enum(pageDomains))
    .min(1)
    .optional()
    .meta({
      description: 'The kinds of work where it applies; any where it fits all of them.',
      examples: [['customer-service']],
    }),
  sectors: z
    .array(z.enum(pageSectors))
    .min(1)
    .optional()
    .meta({
      description: 'The sectors it is about; any where it is about none in particular.',
      examples: [['any']],
    }),
  roles: z
    .array(z.enum(roles))
    .min(1)
    .optional()
    .meta({
      description: 'The roles it is written for.',
      examples: [['operations-lead', 'risk-officer']],
    }),
  risk: z
    .enum(pageRisks)
    .optional()
    .describe('The risk level of the automations that it matters for.'),
  owner: z.enum(roles).optional().describe('The role that keeps the page true.'),
  reviewed: day.optional().meta({
    description: 'The day on which that role last read it against practice.',
    examples: ['2026-11-23'],
  }),
  reviewEveryMonths: z
    .int(reviewInterval)
    .min(1, reviewInterval)
    .max(24, reviewInterval)
    .optional()
    .meta({
      description:
        'After how many months it is due again, where 3 for gates and 12 for the rest is not right.',
      examples: [6],
    }),
  takeToGate: z
    .array(z.string().min(1))
    .min(1)
    .max(4)
    .optional()
    .describe('What the reader can bring to the gate: one to four things.'),
  nextStep: pageId.optional().meta({
    description: 'The page to go to after this one, where the computed next step is not the best.',
    examples: ['playbooks/retrospectives'],
  }),
  related: z
    .array(pageId)
    .min(1)
    .max(6)
    .optional()
    .meta({
      description:
        'Up to six pages to read next, by their path under content/ without extension; five more for the same stage and gate follow by themselves.',
      examples: [['playbooks/guardrails', 'gates/g3']],
    }),
  plan: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'expected the id of a plan in content/plans')
    .optional()
    .meta({
      description: 'The plan whose figures the page states; every numeral is then checked.',
      examples: ['contact-center-copilot'],
    }),
});

export type PageFrontmatter = z.infer<typeof frontmatterSchema>;
export type PageKind = PageFrontmatter['kind'];

/** Kinds that are read, not entered or looked up, say what they serve and who keeps them. */
export const describedKinds: readonly PageKind[] = [
  'playbook',
  'stage',
  'gate',
  'example',
  'sector',
  'guide',
  'checklist',
  'calculator',
  'template',
  'exercise',
];

/** The fields that pages of those kinds need. */
export const describedBy: readonly (keyof PageFrontmatter)[] = [
  'inShort',
  'stages',
  'gates',
  'domains',
  'sectors',
  'roles',
  'risk',
  'owner',
  'reviewed',
  'related',
];
