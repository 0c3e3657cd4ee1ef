/** `npm run check`: the findings on the content, without building the site. */
import { writeFileSync } from 'node:fs';
import { dayAt } from '../model/calendar.ts';
import { agedEntries } from './aged.ts';
import { filesAsked } from './asked.ts';
import { answer, refuse } from './command-line.ts';
import { dueReviews } from './due.ts';
import { dueLine } from './due-formats.ts';
import { isError } from './finding.ts';
import { mend } from './fix.ts';
import { asAnnotations } from './formats/github.ts';
import { asJson } from './formats/json.ts';
import type { Report } from './formats/report.ts';
import { asText } from './formats/text.ts';
import { checkLibrary } from './index.ts';
import { libraryOf } from './library.ts';
import { command } from './options.ts';
import { filesBelow } from './read/files.ts';

const formatted = { text: asText, json: asJson, github: asAnnotations } as const;

const root = new URL('../../', import.meta.url);
await answer(command, async ({ format, on, names }) => {
  const files = filesBelow(root);
  const asked = filesAsked(names, files, root);
  if (!asked.ok) return refuse(asked.message);
  const isAsked = (file: string) => names.length === 0 || asked.files.has(file);

  const mended = on.has('fix') ? await mend(files, isAsked) : undefined;
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
  if (format === 'text' && names.length === 0) {
    for (const entry of agedEntries(library, new Date())) console.warn(entry);
    for (const page of dueReviews(library.pages, dayAt(new Date()))) console.warn(dueLine(page));
  }
  process.exitCode = findings.some(isError) ? 1 : 0;
});
