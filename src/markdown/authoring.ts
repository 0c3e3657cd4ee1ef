/**
 * Lets authors write without imports or footnote definitions: a Vite plugin that adds both at the
 * end of a page, so that line numbers in messages stay those of the author's file.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { footnote } from './footnote.ts';
import type { Source } from './sources.ts';

/** The components that content may use, each a file in src/components. */
export const authorComponents = [
  'Assumptions',
  'Calculator',
  'Workbench',
  'Checked',
  'Checklist',
  'Chooser',
  'Diagram',
  'Formats',
  'FrameworkChanges',
  'Gate',
  'GateChecklist',
  'Glossary',
  'Item',
  'KeyFigures',
  'Path',
  'Playbooks',
  'Published',
  'Regulations',
  'Reviews',
  'Said',
  'SearchHere',
  'SectorArtifacts',
  'Shape',
  'Sources',
  'Staircase',
  'Tabletop',
  'Template',
  'Templates',
  'WouldYouGo',
] as const;

/** What Markdown itself turns into HTML; see terms.ts. */
export const authorMarks = ['Term'] as const;

const contentPage = /\/content\/.*\.mdx$/;

export function authoring(root: URL): Plugin {
  const sourcesFile = fileURLToPath(new URL('content/sources.yaml', root));
  return {
    name: 'staircase:authoring',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (!contentPage.test(path)) return;
      this.addWatchFile(sourcesFile);
      const sources: Source[] = parse(readFileSync(sourcesFile, 'utf8'));
      return { code: complete(code, sources), map: null };
    },
  };
}

/** The page with what its author may leave out. */
export function complete(page: string, sources: readonly Source[]): string {
  const imports = authorComponents
    .filter((name) => usesComponent(page, name))
    .map((name) => `import ${name} from '/src/components/${name}.astro';`);
  const definitions = citedIn(page)
    .map((id) => sources.find((source) => source.id === id))
    .filter((source) => source !== undefined)
    .map(footnote);
  return `${[page.trimEnd(), ...definitions, imports.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

/** Ids cited by footnote references, in order of their first use. */
export function citedIn(page: string): string[] {
  return [
    ...new Set([...page.matchAll(/\[\^([a-z0-9-]+)\](?!:)/g)].map((match) => match[1] ?? '')),
  ];
}

function usesComponent(page: string, name: string): boolean {
  if (name === 'Diagram' && /^\s*(```|~~~)mermaid/m.test(page)) return true;
  return new RegExp(`<${name}[\\s/>]`).test(page);
}
