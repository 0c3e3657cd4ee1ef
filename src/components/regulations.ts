/** The regulations as components show them, each with the source behind it. */
import { getCollection } from 'astro:content';
import { type Choice, chosen, type Regulation } from '../markdown/regulations.ts';
import type { Source } from '../markdown/sources.ts';

export interface SourcedRegulation extends Regulation {
  readonly text: Source;
}

/** The chosen regulations. */
export async function loadRegulations(choice: Choice): Promise<SourcedRegulation[]> {
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const regulations = (await getCollection('regulations')).map(({ data }) => data);
  return chosen(regulations, choice).flatMap((regulation) => {
    const text = sources.get(regulation.source);
    return text ? [{ ...regulation, text }] : [];
  });
}

/** The fragment that leads to a regulation on a page that shows it, or to what it asks at a gate. */
export const regulationAnchor = (id: string, gate?: string): string =>
  ['regulation', id, gate?.toLowerCase()].filter(Boolean).join('-');
