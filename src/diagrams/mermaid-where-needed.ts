/**
 * Leaves Mermaid, five megabytes in seventy files, out of a site whose diagrams are drawn by the
 * build: a Vite plugin. Where the build cannot draw, readers' browsers do, and need it.
 */
import type { Plugin } from 'vite';
import { canDraw } from './drawing-page.ts';

const nothing = '\0staircase:no-mermaid';

export function mermaidWhereNeeded(): Plugin {
  return {
    name: 'staircase:mermaid-where-needed',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source) {
      if (source !== 'mermaid' || this.environment.name !== 'client') return;
      return (await canDraw()) ? nothing : undefined;
    },
    load: (id) => (id === nothing ? 'export default undefined;' : undefined),
  };
}
