/** What the page of one facet value says. */
interface Listed {
  readonly title: string;
  readonly count: number;
}

export const facetMessages = {
  description: ({ title, count }: Listed) =>
    count === 1
      ? `${title}, in the library of playbooks: one page, with what it promises and how long it takes.`
      : `${title}, in the library of playbooks: ${count} of them, the most specific first, with the minutes each takes.`,
  combine: 'Combine this with other choices',
  all: 'The whole library',
  others: ({ facet }: { readonly facet: string }) => `${facet}: other lists`,
} as const;
