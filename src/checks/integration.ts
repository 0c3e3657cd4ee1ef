/** Stops the build with all findings at once, before any page is rendered. */
import type { AstroIntegration } from 'astro';
import { formatFinding } from './finding.ts';
import { checkLibrary } from './index.ts';
import { readLibrary } from './library.ts';

export function contentChecks(): AstroIntegration {
  let root: URL;
  return {
    name: 'staircase:content-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': async ({ logger }) => {
        const findings = await checkLibrary(readLibrary(root));
        if (findings.length === 0) return;
        for (const finding of findings) logger.error(formatFinding(finding));
        const many = findings.length === 1 ? 'One finding' : `${findings.length} findings`;
        throw new Error(`${many} in the content, listed above. Nothing was built.`);
      },
    },
  };
}
