/** The practices of the library as cards: what the page of each says at its head and its end. */
import { getCollection } from 'astro:content';
import type { PageFrontmatter } from '../markdown/frontmatter.ts';
import type { StageId } from '../model/framework.ts';
import { playbooksBySubject } from '../shell/playbooks.ts';

export interface Card extends PageFrontmatter {
  readonly id: string;
  readonly title: string;
}

/** Gates first, then the playbooks in the order of the menu; of one stage, or all. */
export async function cardsOf(stage: StageId | undefined): Promise<readonly Card[]> {
  const pages = await getCollection('docs', ({ data }) => data.inShort !== undefined);
  const idsIn = (folder: string) =>
    pages.map(({ id }) => id).filter((id) => id.startsWith(`${folder}/`));
  const subjects = playbooksBySubject(idsIn('playbooks').map((id) => id.split('/')[1] ?? ''));
  const playbooks = Object.values(subjects).flat();
  const order = [...idsIn('gates').toSorted(), ...playbooks.map((slug) => `playbooks/${slug}`)];
  return order
    .flatMap((id) => pages.find((page) => page.id === id) ?? [])
    .map(({ id, data }) => ({ ...data, id }))
    .filter(({ stages = [] }) => stage === undefined || stages.includes(stage));
}

/** As they lie on paper. */
export function sheetsOf(cards: readonly Card[], perSheet: number): readonly (readonly Card[])[] {
  const sheets = Math.ceil(cards.length / perSheet);
  return Array.from({ length: sheets }, (_, at) => cards.slice(at * perSheet, (at + 1) * perSheet));
}
