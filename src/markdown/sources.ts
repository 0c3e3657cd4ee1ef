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

export const checkStatuses = [
  'verified',
  'second-hand',
  'general-knowledge',
  'not-found',
  'wrong-link',
] as const;

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  group: z.enum(sourceGroups),
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.int().min(1900).max(2100).optional(),
  url: z.url({ protocol: /^https$/, error: 'expected an https address' }).optional(),
  claim: z.string().min(1).describe('What this site cites it for.'),
  checked: z.strictObject({
    status: z.enum(checkStatuses),
    on: z.iso.date(),
    how: z.string().min(1).describe('What was seen, and where.'),
  }),
});

export type Source = z.infer<typeof sourceSchema>;
