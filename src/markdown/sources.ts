/** A source the library cites: what it is, what it is cited for, and whether that was checked. */
import { z } from 'zod';

export const sourceGroups = [
  'source-document',
  'better-sources',
  'healthcare',
  'financial-services',
  'manufacturing',
  'retail',
  'international',
] as const;

const checkStatuses = [
  'verified',
  'second-hand',
  'general-knowledge',
  'not-found',
  'wrong-link',
] as const;

export const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({
      description: 'How pages cite it, as in [^nist-ai-rmf]; it stays for good.',
      examples: ['nist-ai-rmf'],
    }),
  group: z.enum(sourceGroups).describe('The list under which /community/sources/ shows it.'),
  title: z.string().min(1).describe('Its title, as printed.'),
  publisher: z.string().min(1).describe('Who published it.'),
  year: z.int().min(1900).max(2100).optional().describe('The year of publication.'),
  url: z
    .url({ protocol: /^https$/, error: 'expected an https address' })
    .optional()
    .describe('Where to read it, at the publisher if possible; it starts with https.'),
  claim: z.string().min(1).describe('What this site cites it for.'),
  checked: z
    .strictObject({
      status: z
        .enum(checkStatuses)
        .describe(
          'verified: read at the publisher; second-hand: quoted by others; general-knowledge; not-found; wrong-link: the address leads elsewhere.',
        ),
      on: z.iso.date().meta({ description: 'The day of the check.', examples: ['2026-11-26'] }),
      how: z.string().min(1).describe('What was seen, and where.'),
    })
    .describe('Whether somebody looked it up; pages say so beside the citation.'),
});

export type Source = z.infer<typeof sourceSchema>;
