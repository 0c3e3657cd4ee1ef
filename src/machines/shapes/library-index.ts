/** /library.json: every page of the catalogue. */
import { z } from 'zod';
import { libraryKinds } from '../../library/facets.ts';
import { pageDomains, pageRisks, pageSectors } from '../../markdown/frontmatter.ts';
import { gateIds, roles, stageIds } from '../../model/names.ts';
import { envelope, pageAddresses } from './envelope.ts';

export const libraryIndexVersion = 1;

const page = z.strictObject({
  id: z.string().describe('Stays while the page is at its address: playbooks/rollback.'),
  ...pageAddresses,
  title: z.string(),
  description: z.string().describe('The page’s promise in one sentence.'),
  inShort: z.array(z.string()).describe('The page in three bullets; empty where it has none.'),
  kind: z.enum(libraryKinds),
  stages: z.array(z.enum(stageIds)).describe('The stages it serves.'),
  gates: z.array(z.enum(gateIds)).describe('The gates it helps to pass.'),
  sectors: z.array(z.enum(pageSectors)).describe('"any" fits whatever one chooses.'),
  domains: z.array(z.enum(pageDomains)).describe('Kinds of work; "any" fits all.'),
  roles: z.array(z.enum(roles)).describe('Who it is written for; empty: everybody.'),
  risk: z.enum(pageRisks).describe('Of the automations it matters for.'),
  minutes: z.int().describe('To read it.'),
  owner: z.enum(roles).optional().describe('The role that keeps it true.'),
  reviewed: z.iso.date().optional().describe('When that role last read it against practice.'),
  due: z.iso.date().optional().describe('From when it is to be read again.'),
  published: z.iso.date().optional().describe('Of the first commit; missing where git is not.'),
  changed: z.iso.date().optional().describe('Of the last commit; missing where git is not.'),
  related: z.array(z.string()).describe('Ids of pages to read next.'),
  takeToGate: z.array(z.string()).describe('What a reader can bring to the gate.'),
  plan: z
    .string()
    .optional()
    .describe('Id of the plan whose figures it states; see plans/index.json.'),
});

export const libraryIndexSchema = z.strictObject({
  ...envelope(libraryIndexVersion),
  pages: z.array(page).describe('In the order of the catalogue.'),
});

export type LibraryIndex = z.infer<typeof libraryIndexSchema>;
export type IndexedPage = LibraryIndex['pages'][number];
