/** A source as a footnote definition in Markdown, saying plainly when and how it was checked. */
import { formatDate } from '../calculators/format.ts';
import { citationWords } from './citation-words.ts';
import type { Source } from './sources.ts';

export function footnote({ id, title, publisher, year, url, checked }: Source): string {
  const name = url ? `[${asPlainText(title)}](${url})` : `*${asPlainText(title)}*`;
  const issued = [asPlainText(publisher), year].filter(Boolean).join(', ');
  const { sentence } = citationWords.statuses[checked.status];
  return `[^${id}]: ${name}. ${issued}. ${sentence({ date: formatDate(checked.on) })}`;
}

/** Titles are plain text: what Markdown and MDX would read as syntax is escaped. */
const asPlainText = (text: string) => text.replace(/[\\`*_[\]{}<>~|]/g, '\\$&');
