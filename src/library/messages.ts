/** What the catalogue says, on the server and in the browser. Whole sentences with named values. */

interface Count {
  readonly count: number;
}
interface Named {
  readonly name: string;
}

export const libraryMessages = {
  title: 'Library',
  description:
    'Every page by stage, gate, sector, role, kind, risk and reading time: choose what you need today, and share what you chose.',
  narrow: 'Narrow down',
  text: 'Words in title or summary',
  sort: 'Sort by',
  sorts: { fit: 'Best fit', shortest: 'Shortest', newest: 'Newest review', title: 'Title' },
  found: ({ count }: Count) =>
    count === 0 ? 'No page fits' : count === 1 ? '1 page' : `${count} pages`,
  nothing:
    'No page has all of this. Take one choice away, or clear them and begin with the gate you are heading for. The search reads whole pages, not only titles and summaries.',
  all: 'All pages',
  specific: 'About your choice',
  anywhere: 'Fits anywhere, so here too',
  chosen: 'Chosen',
  remove: ({ name }: Named) => `Remove ${name}`,
  removeText: ({ text }: { readonly text: string }) => `Remove the words “${text}”`,
  clear: 'Clear all',
  pages: ({ count }: Count) => (count === 1 ? 'page' : 'pages'),
  due: 'due for review',
  minutes: ({ minutes }: { readonly minutes: number }) => `${minutes} min`,
} as const;
