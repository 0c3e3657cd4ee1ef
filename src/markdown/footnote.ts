/** A source as a footnote definition in Markdown, saying plainly where its check failed. */
import type { Source } from './sources.ts';

const caveats: Readonly<Record<Source['checked']['status'], string>> = {
  verified: '',
  'second-hand': ' Checked second-hand, not in the publisher’s own text.',
  'general-knowledge': ' Not checked against its text.',
  'not-found': ' Cited by the source document; no such publication could be found.',
  'wrong-link': ' The address in the source document leads to a different document.',
};

export function footnote({ id, title, publisher, year, url, checked }: Source): string {
  const name = url ? `[${asPlainText(title)}](${url})` : `*${asPlainText(title)}*`;
  const issued = [asPlainText(publisher), year].filter(Boolean).join(', ');
  return `[^${id}]: ${name}. ${issued}.${caveats[checked.status]}`;
}

/** Titles are plain text: what Markdown and MDX would read as syntax is escaped. */
const asPlainText = (text: string) => text.replace(/[\\`*_[\]{}<>~|]/g, '\\$&');
