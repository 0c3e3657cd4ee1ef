/** What the picture of a page says where a link to it is shared. */
import { kindName } from '../../library/names.ts';
import { messages } from '../messages.ts';
import type { Headline } from './headline.ts';

export interface Card {
  /** A few words above the title: the site, and what kind of page it is. */
  readonly above: string;
  readonly title: string;
  readonly below: readonly string[];
  readonly headline?: Headline;
}

export const siteCard: Card = { above: '', title: messages.siteName, below: messages.cardLines };

export const pageCard = (
  { title, kind }: { readonly title: string; readonly kind: string },
  headline?: Headline,
): Card => ({
  above: [messages.siteName, kind === 'reference' ? messages.cardReference : kindName(kind)]
    .filter(Boolean)
    .join(' · '),
  title,
  below: [],
  ...(headline && { headline }),
});

/** The picture in words. */
export const altOf = ({ title, headline }: Card): string =>
  title === messages.siteName ? messages.cardAlt : messages.pageCardAlt({ title, headline });
