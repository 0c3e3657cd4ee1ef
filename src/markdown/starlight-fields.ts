/** The fields that Starlight reads and an author may use, and the whole of a page's fields. */
import { z } from 'astro/zod';
import { frontmatterSchema } from './frontmatter.ts';

const text = z.string().min(1);

const neighbor = z.union([
  z.boolean(),
  text,
  z.strictObject({
    link: text.optional().describe('Its address.'),
    label: text.optional().describe('What the link says.'),
  }),
]);

const starlightFields = {
  title: text.meta({
    description: 'The page’s own heading, in sentence case and unique on the site.',
    examples: ['Rollback triggers'],
  }),
  sidebar: z
    .strictObject({
      order: z.number().optional().describe('Position in its folder; small numbers come first.'),
      label: text.optional().describe('A shorter name for the menu.'),
      hidden: z.boolean().optional().describe('true keeps the page out of the menu.'),
    })
    .optional()
    .meta({
      description: 'How the page stands in the menu.',
      examples: [{ order: 12, label: 'Rollback' }],
    }),
  template: z
    .enum(['doc', 'splash'])
    .optional()
    .describe('splash leaves the menu out; only the home page and notices use it.'),
  tableOfContents: z
    .union([
      z.boolean(),
      z.strictObject({
        minHeadingLevel: z.int().min(2).max(6).optional().describe('First level that is listed.'),
        maxHeadingLevel: z.int().min(2).max(6).optional().describe('Last level that is listed.'),
      }),
    ])
    .optional()
    .describe('false leaves out the list of headings beside the text.'),
  prev: neighbor.optional().describe('The page before it, where the menu’s order is not right.'),
  next: neighbor.optional().describe('The page after it, where the menu’s order is not right.'),
  pagefind: z.boolean().optional().describe('false keeps the page out of the search.'),
  editUrl: z
    .union([z.boolean(), z.url()])
    .optional()
    .describe('false leaves out the link “Edit this page”.'),
};

const { title, ...others } = starlightFields;

/** Everything that may stand at the top of a page, in the order in which one writes it. */
export const pageSchema = z.strictObject({ title, ...frontmatterSchema.shape, ...others });
