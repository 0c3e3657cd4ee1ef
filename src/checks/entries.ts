/** The pages as the catalogue will list them. */
import { type Entry, entryOf, isInLibrary } from '../library/entry.ts';
import { frontmatterSchema } from '../markdown/frontmatter.ts';
import type { Page } from './page.ts';

/** A page whose fields are unsound has findings of its own, and is left out here. */
export const entriesIn = (pages: readonly Page[], today = new Date()): Entry[] =>
  pages.flatMap(({ id, text, data }) => {
    const fields = frontmatterSchema.safeParse(data);
    if (!fields.success || !isInLibrary(fields)) return [];
    const page = { id, body: bodyOf(text), data: { ...fields.data, title: String(data.title) } };
    return [entryOf(page, today)];
  });

/** The text of a page below its fields. */
export const bodyOf = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\r?\n---/, '');
