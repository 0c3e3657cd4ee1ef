/** `npm run due`: what is due for review today, as text, or with `--format markdown` or `json`. */
import { dayAt } from '../model/calendar.ts';
import { entriesToLookUp } from './aged.ts';
import { answer } from './command-line.ts';
import { dueReviews } from './due.ts';
import { dueFormats } from './due-formats.ts';
import { readLibrary } from './library.ts';

const usage = `npm run due -- [options]

Lists the pages that are due for review today, and the sources and regulations that nobody has
looked up for a year.

  --format text        for people (without the option)
  --format markdown    as the issue in the repository has it; nothing when nothing is due
  --format json        for programs; npm run --silent due keeps other lines away
  --help               this text

Ends with 0, also when something is due, and with 2 when the command is not understood.`;

const formats = ['text', 'markdown', 'json'] as const;

await answer({ formats, switches: [], mostNames: 0, usage }, ({ format }) => {
  const library = readLibrary(new URL('../../', import.meta.url));
  const on = dayAt(new Date());
  const written = dueFormats[format]({
    on,
    pages: dueReviews(library.pages, on),
    entries: entriesToLookUp(library, on),
  });
  if (written !== '') console.log(written);
});
