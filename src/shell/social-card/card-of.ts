/** The card of a page that somebody wrote, and where its picture is. */
import type { CollectionEntry } from 'astro:content';
import { loadAnalysis } from '../../components/plan.ts';
import { address } from '../../markdown/address.ts';
import { locale } from '../messages.ts';
import { type Card, pageCard, siteCard } from './card.ts';
import { headlineOf } from './headline.ts';

type Page = Pick<CollectionEntry<'docs'>, 'id' | 'filePath'> & {
  readonly data: Pick<CollectionEntry<'docs'>['data'], 'title' | 'kind' | 'plan'>;
};

/** Home stands for the site, and notices are not shared. */
export const hasCard = ({ data }: { readonly data: { readonly kind: string } }): boolean =>
  !['home', 'notice'].includes(data.kind);

export async function cardOf({ data, filePath = '' }: Page): Promise<Card> {
  if (!hasCard({ data })) return siteCard;
  const plan = data.kind === 'example' ? data.plan : undefined;
  const analysis = plan === undefined ? undefined : await loadAnalysis(plan, filePath);
  return pageCard(data, analysis && headlineOf(analysis, locale));
}

export const pictureAddress = (page: Page | undefined): string =>
  address(page && hasCard(page) ? `/social/${page.id}.png` : '/social-card.png');
