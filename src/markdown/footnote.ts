/** A source as a footnote definition in Markdown, saying plainly when and how it was checked. */
import { formatDate } from '../calculators/format.ts';
import { citationWords } from './citation-words.ts';
import type { Source } from './sources.ts';

export function footnote({ id, title, publisher, year, url, checked }: Source): string {
  const name = url ? `[${asPlainText(title)}](${asTarget(url)})` : `*${asPlainText(title)}*`;
  const issued = [asPlainText(publisher), year].filter(Boolean).join(', ');
  const { sentence } = citationWords.statuses[checked.status];
  return `[^${id}]: ${name}. ${issued}. ${sentence({ date: formatDate(checked.on) })}`;
}

/**
 * Titles are plain text on one line: what Markdown and MDX would read as syntax is escaped, and a
 * line break, after which code could begin, is a space.
 */
const asPlainText = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]{}<>~|&]/g, '\\$&');

/** An address cannot end before its end: what Markdown would take for that is written in code. */
const asTarget = (url: string) =>
  url.replace(
    /[\s<>(){}[\]\\"'`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
