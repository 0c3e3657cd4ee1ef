/** `npm run due`: what is due for review today, as text, or with `--format markdown` or `json`. */
import { parseArgs } from 'node:util';
import { dayAt } from '../model/calendar.ts';
import { entriesToLookUp } from './aged.ts';
import { dueReviews } from './due.ts';
import { dueFormats } from './due-formats.ts';
import { readLibrary } from './library.ts';
import { didYouMean } from './nearest.ts';

const known = Object.keys(dueFormats);
const options = {
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', default: false },
} as const;

const usage = `npm run due -- [options]

Lists the pages that are due for review today, and the sources and regulations that nobody has
looked up for a year.

  --format text        for people (without the option)
  --format markdown    as the issue in the repository has it; nothing when nothing is due
  --format json        for programs; npm run --silent due keeps other lines away
  --help               this text

Ends with 0, also when something is due, and with 2 when the command is not understood.`;

const asked = understood();
if (asked?.help) console.log(usage);
else if (asked) list(asked.format);

function understood() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    // Node's first sentence names the option that there is not.
    refuse(`${error instanceof Error ? error.message.split('. ')[0] : error}.\n\n${usage}`);
    return undefined;
  }
}

function list(format: string) {
  const write = Object.entries(dueFormats).find(([name]) => name === format)?.[1];
  if (!write)
    return refuse(
      `There is no format "${format}".${didYouMean(format, known)} Known: ${known.join(', ')}.`,
    );
  const library = readLibrary(new URL('../../', import.meta.url));
  const on = dayAt(new Date());
  const written = write({
    on,
    pages: dueReviews(library.pages, on),
    entries: entriesToLookUp(library, on),
  });
  if (written !== '') console.log(written);
}

function refuse(message: string) {
  console.error(message);
  process.exitCode = 2;
}
