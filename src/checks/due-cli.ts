/** `npm run due`: what is due for review today, as text, or with `--format markdown` or `json`. */
import { parseArgs } from 'node:util';
import { dayAt } from '../model/calendar.ts';
import { entriesToLookUp } from './aged.ts';
import { dueReviews } from './due.ts';
import { dueFormats } from './due-formats.ts';
import { readLibrary } from './library.ts';
import { didYouMean } from './nearest.ts';

const { format } = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values;
const known = Object.keys(dueFormats);
const write = Object.entries(dueFormats).find(([name]) => name === format)?.[1];
if (write) {
  const library = readLibrary(new URL('../../', import.meta.url));
  const on = dayAt(new Date());
  const list = { on, pages: dueReviews(library.pages, on), entries: entriesToLookUp(library, on) };
  const written = write(list);
  if (written !== '') console.log(written);
} else {
  console.error(
    `There is no format "${format}".${didYouMean(format, known)} Known: ${known.join(', ')}.`,
  );
  process.exitCode = 2;
}
