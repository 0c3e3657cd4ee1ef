/** The day of the last review is a date to the site, and not one that is still to come. */
import { isDay } from '../day.ts';
import { type Finding, reportsIn } from '../finding.ts';
import type { Page } from '../page.ts';

const day = 24 * 60 * 60 * 1000;

export function checkReviewed(
  { file, text, data, frontmatter }: Page,
  today = new Date(),
): Finding[] {
  const { reviewed } = data;
  if (typeof reviewed !== 'string' || !isDay(reviewed)) return [];
  const at = { file, lineOf: frontmatter.lineOf };
  const written = frontmatter.valueAt(['reviewed']);
  const isQuoted = written && text.slice(written.from, written.to) !== reviewed;
  return [
    ...(isQuoted
      ? [
          reportsIn(at, 'date')(
            ['reviewed'],
            `reviewed: "${reviewed}" stands in quotes, so that it is text; expected a date.`,
            `Write reviewed: ${reviewed}.`,
            { ...written, text: reviewed },
          ),
        ]
      : []),
    // A hint and no error: what is built must not depend on the clock of the machine that builds it.
    // A day is allowed for writers who are ahead of universal time.
    ...(+new Date(reviewed) > +today + day
      ? [
          reportsIn(at, 'date-ahead')(
            ['reviewed'],
            `reviewed: ${reviewed} is still to come.`,
            'Write the day on which the owner last read the page against practice.',
          ),
        ]
      : []),
  ];
}
