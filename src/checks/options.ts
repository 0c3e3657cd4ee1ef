/** What `npm run check` can be asked to do. */

const usage = `npm run check -- [options] [files]

Checks everything in content/, or only the files, folders or patterns that are named.

  --fix              mend what can be mended without a doubt, and say what was mended
  --format text      findings for people (without the option)
  --format json      findings for programs; npm run --silent check keeps other lines away
  --format github    findings as annotations of a pull request on GitHub
  --help             this text

Ends with 0 when nothing has to be mended, with 1 when something has, with 2 when the command is
not understood. Hints are listed and change nothing.`;

export const command = {
  formats: ['text', 'json', 'github'],
  switches: ['fix'],
  // Paths, folders or patterns; none for everything.
  mostNames: Number.POSITIVE_INFINITY,
  usage,
} as const;
