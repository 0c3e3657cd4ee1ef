/** The sections that close a page after its text: named once, for the page and for its contents. */
import type { PageFrontmatter } from '../markdown/frontmatter.ts';
import { messages } from './messages.ts';

export const takeToGateId = 'take-to-the-gate';
export const relatedId = 'related-pages';

type Closing = Pick<PageFrontmatter, 'gates' | 'related' | 'takeToGate'>;

export function pageEndSections({ gates = [], related, takeToGate }: Closing) {
  return [
    ...(takeToGate ? [{ slug: takeToGateId, text: messages.takeToGate({ gates }) }] : []),
    ...(related ? [{ slug: relatedId, text: messages.related }] : []),
  ];
}
