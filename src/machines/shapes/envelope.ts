/** What every file begins with: its schema, its version, and what others may do with it. */
import { z } from 'zod';

/** @param version raised when a reader of the version before would misread the file */
export const envelope = <Version extends number>(version: Version) => ({
  schema: z.url().describe('The address of the JSON Schema that this file follows.'),
  version: z
    .literal(version)
    .describe(
      'Raised when a field is taken away or means something else; new fields raise nothing.',
    ),
  license: z.url().describe('The license of the content: name Staircase and link to the page.'),
});

/** A page of the site at both of its addresses. */
export const pageAddresses = {
  url: z.url().describe('The page.'),
  markdown: z.url().describe('The same page as Markdown.'),
};
