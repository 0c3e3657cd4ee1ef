/** The day of the last review is a date to the site and not one to come; texts are none to it. */
import { isDate } from '../../model/calendar.ts';
import { type Finding, reportsIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { textsIn } from './texts.ts';

const day = 24 * 60 * 60 * 1000;

/** What the site's reader of fields takes for a date, where a text is expected: a title, a bullet. */
const takenForDate = /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?[Tt ]/;

export function checkDatesAsText({ file, text, data, frontmatter }: Page): Finding[] {
  const report = reportsIn({ file, lineOf: frontmatter.lineOf }, 'date');
  return textsIn(data).flatMap(({ path, text: value }) => {
    const written = frontmatter.valueAt(path);
    if (path[0] === 'reviewed' || !takenForDate.test(value) || !written) return [];
    if (text.slice(written.from, written.to) !== value) return [];
    return report(
      path,
      `${String(path[0])}: ${value} would be read as a date; expected text.`,
      `Put it into quotes: "${value}".`,
      { ...written, text: `"${value}"` },
    );
  });
}

export function checkReviewed(
  { file, text, data, frontmatter }: Page,
  today = new Date(),
): Finding[] {
  const { reviewed } = data;
  if (typeof reviewed !== 'string' || !isDate(reviewed)) return [];
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
