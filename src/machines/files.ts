/** The files of the site for programs, by their paths below its folder: one list for all who name them. */
import { fileWords as words } from './messages.ts';

export interface MachineFile {
  readonly path: string;
  readonly title: string;
  /** What is in it. */
  readonly says: string;
}

export const feedPaths = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

const indexPaths = {
  library: 'library.json',
  framework: 'framework.json',
  plans: 'plans/index.json',
} as const;

export const llmsPaths = { map: 'llms.txt', full: 'llms-full.txt' } as const;

export const sitemapPath = 'sitemap-index.xml';

export const planPath = (id: string): string => `plans/${id}.json`;
export const analysisPath = (id: string): string => `plans/${id}/analysis.json`;

export const indexFiles: readonly MachineFile[] = [
  { path: indexPaths.library, ...words.library },
  { path: indexPaths.framework, ...words.framework },
  { path: indexPaths.plans, ...words.plans },
  { path: 'glossary.json', ...words.glossary },
];

export const feedFiles: readonly MachineFile[] = [
  { path: feedPaths.rss, ...words.rss },
  { path: feedPaths.atom, ...words.atom },
  { path: feedPaths.json, ...words.json },
];

export const llmsFiles: readonly MachineFile[] = [
  { path: llmsPaths.map, ...words.llms },
  { path: llmsPaths.full, ...words.llmsFull },
];
