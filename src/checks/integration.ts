/** Stops the build with all findings at once, before any page is rendered. */
import type { AstroIntegration } from 'astro';
import { formatFinding, isError } from './finding.ts';
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
        const errors = findings.filter(isError);
        for (const finding of findings)
          if (isError(finding)) logger.error(formatFinding(finding));
          else logger.info(formatFinding(finding));
        if (errors.length === 0) return;
        const many = errors.length === 1 ? 'One finding' : `${errors.length} findings`;
        throw new Error(`${many} in the content, listed above. Nothing was built.`);
      },
    },
  };
}
