/** `npm run check`: the findings on the content, without building the site. */
import { agedEntries } from './aged.ts';
import { formatFinding } from './finding.ts';
import { checkLibrary } from './index.ts';
import { readLibrary } from './library.ts';
import { checkStarter } from './rules/starter.ts';

const library = readLibrary(new URL('../../', import.meta.url));
const findings = await checkLibrary(library);
for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
for (const hint of library.pages.flatMap(checkStarter)) console.warn(formatFinding(hint));
for (const entry of agedEntries(library, new Date())) console.warn(entry);
const { pages, planIds } = library;
const read = `${pages.length} pages and ${planIds.length} plans read`;
if (findings.length > 0) {
  console.error(`${read}, ${findings.length} to mend.`);
  process.exitCode = 1;
} else console.log(`${read}, nothing to mend.`);
