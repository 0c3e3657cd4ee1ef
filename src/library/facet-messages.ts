/** What the page of one facet value says. */
interface Listed {
  /** What the pages share, as a tag says it. */
  readonly tag: string;
  readonly count: number;
}

export const facetMessages = {
  description: ({ tag, count }: Listed) =>
    count === 1
      ? `${tag}: one page of the library, with what it promises and the minutes it takes.`
      : `${tag}: ${count} pages of the library, the most specific first, each with what it promises and the minutes it takes.`,
  combine: 'Combine this with other choices',
  all: 'The whole library',
  others: ({ facet }: { readonly facet: string }) => `${facet}: other lists`,
} as const;
