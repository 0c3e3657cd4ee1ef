/** What a page says about the check of a source it cites: beside the claim, and in full at its note. */
import type { Source } from './sources.ts';

export type CheckStatus = Source['checked']['status'];

interface StatusWords {
  /** Beside the number of the citation; nothing where the text itself was read. */
  readonly mark?: string;
  /** In the list of the page's sources. */
  readonly sentence: (values: { readonly date: string }) => string;
}

export const citationWords = {
  /** Before a mark, for those who hear it apart from its number. */
  source: 'Source: ',
  marks:
    'A word beside a number says what the check of that source left open. Open its text before you rely on the claim.',
  meaning: 'What the words mean',
  statuses: {
    verified: {
      sentence: ({ date }) => `Its text was read on ${date}.`,
    },
    'second-hand': {
      mark: 'second-hand',
      sentence: ({ date }) => `Checked on ${date} second-hand, not in the publisher’s own text.`,
    },
    'general-knowledge': {
      mark: 'not checked',
      sentence: ({ date }) => `Stated on ${date} from general knowledge, not from its text.`,
    },
    'not-found': {
      mark: 'not found',
      sentence: ({ date }) =>
        `Cited by the source document; no such publication could be found on ${date}.`,
    },
    'wrong-link': {
      mark: 'wrong link',
      sentence: ({ date }) =>
        `The address in the source document leads to a different document, as of ${date}.`,
    },
  } satisfies Readonly<Record<CheckStatus, StatusWords>> as Readonly<
    Record<CheckStatus, StatusWords>
  >,
};

/** Where the words are explained. */
export const statusesAddress = '/community/sources/#what-a-status-means';
