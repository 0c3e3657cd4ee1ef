/** The fields that the site's frame reads beside ours, kept to what pages need of them. */
import { z } from 'zod';
import { type Finding, reportsIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { problemOf } from '../problem.ts';

/** Addresses and attributes could be set here as well: pages have no use for them. */
const siteFields = z.object({
  editUrl: z.literal(false).optional(),
  sidebar: z
    .strictObject({
      order: z.number().optional(),
      label: z.string().min(1).optional(),
      hidden: z.boolean().optional(),
    })
    .optional(),
  template: z.enum(['doc', 'splash']).optional(),
  tableOfContents: z.boolean().optional(),
  prev: z.boolean().optional(),
  next: z.boolean().optional(),
  pagefind: z.boolean().optional(),
});

export const checkSiteFields = ({ file, data, frontmatter }: Page): Finding[] =>
  (siteFields.safeParse(data).error?.issues ?? []).map((issue) =>
    reportsIn({ file, lineOf: frontmatter.lineOf }, 'frontmatter')(
      issue.path,
      problemOf(issue, data),
      issue.path[0] === 'sidebar'
        ? 'Write sidebar: { order: 3, label: "Short name" }, or leave the field out.'
        : 'Leave the field out, or write what the reference of fields lists: /community/frontmatter/.',
    ),
  );
