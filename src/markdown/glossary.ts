/** A word of this library: what it means, what else people call it, and where it is treated. */
import { z } from 'zod';

const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const glossarySchema = z.strictObject({
  id: kebabCase.describe('It stays for good; <Term id="…"> names it.'),
  term: z.string().min(1).describe('The term’s own name, as it stands in a sentence.'),
  means: z.string().min(1).describe('One or two plain sentences, with the formula where it helps.'),
  also: z
    .array(z.string().min(1))
    .default([])
    .describe('What else people call it, also what a newcomer would type into the search.'),
  page: z.string().min(1).describe('The page that treats it, by its path under content/.'),
  see: z.array(kebabCase).default([]).describe('Ids of other terms.'),
  source: kebabCase.optional().describe('The id of a source that the meaning rests on.'),
  common: z
    .literal(true)
    .optional()
    .describe('It is on nearly every page and is not marked where it is used.'),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>;

export const glossaryPage = 'community/glossary';

/** Everything a term is called, its own name first. */
export const namesOf = ({ term, also }: Pick<GlossaryTerm, 'term' | 'also'>): readonly string[] => [
  term,
  ...also,
];
