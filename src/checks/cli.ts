/** `npm run check`: the findings on the content, without building the site. */
import { writeFileSync } from 'node:fs';
import { agedEntries } from './aged.ts';
import { filesAsked } from './asked.ts';
import { isError } from './finding.ts';
import { mend } from './fix.ts';
import { asAnnotations } from './formats/github.ts';
import { asJson } from './formats/json.ts';
import type { Report } from './formats/report.ts';
import { asText } from './formats/text.ts';
import { checkLibrary } from './index.ts';
import { libraryOf } from './library.ts';
import { type Options, understand, usage } from './options.ts';
import { filesBelow } from './read/files.ts';

const formatted = { text: asText, json: asJson, github: asAnnotations } as const;

const root = new URL('../../', import.meta.url);
const understood = understand(process.argv.slice(2));
if (!understood.ok) refuse(`${understood.message}\n\n${usage}`);
else if (understood.options.help) console.log(usage);
else await run(understood.options);

async function run({ format, fix, names }: Options) {
  const files = filesBelow(root);
  const asked = filesAsked(names, files, root);
  if (!asked.ok) return refuse(asked.message);
  const isAsked = (file: string) => names.length === 0 || asked.files.has(file);

  const mended = fix ? await mend(files, isAsked) : undefined;
  for (const [file, text] of mended?.texts ?? []) writeFileSync(new URL(file, root), text);

  const library = libraryOf(files);
  const findings = await checkLibrary(library, isAsked);
  const report: Report = {
    findings,
    mended: mended?.findings ?? [],
    pages: library.pages.length,
    plans: library.planIds.length,
    asked: names.length === 0 ? undefined : asked.files.size,
  };
  console.log(formatted[format](report));
  // What is due is for people to know, and fails nothing.
  if (format === 'text' && names.length === 0)
    for (const entry of agedEntries(library, new Date())) console.warn(entry);
  process.exitCode = findings.some(isError) ? 1 : 0;
}

function refuse(message: string) {
  console.error(message);
  process.exitCode = 2;
}
