/** What the library says to programs. Whole sentences with named values. */

export const markdownWords = {
  /** A calculator as text: what it answers for the plan that the page shows it on. */
  calculator: ({ name, plan }: { readonly name: string; readonly plan: string }) =>
    `${name}, on the plan “${plan}”`,
  ownNumbers: 'Calculate with your own numbers',
} as const;

export const llmsWords = {
  title: 'Staircase',
  summary:
    'Playbooks that take a team from an AI-automation pilot to a production rollout in five stages with a gate after each. Every figure of a worked example is computed from one plan and checked when the site is built.',
  notes: ({ full }: { readonly full: string }) => [
    'A page lists the sources of its claims at its end, each with what was read of it and when; a word in brackets after a citation, such as “second-hand”, says what that check left open. Worked examples and their organizations are made up. Texts on regulations say the day they were checked and are no legal advice.',
    `Each page of the site is also Markdown, at its address with \`.md\` in place of the last slash. All pages in one file: ${full}`,
    'Text and plans are licensed under CC BY 4.0: name Staircase and link to the page.',
  ],
  license: 'Text and plans are licensed under CC BY 4.0: name Staircase and link to the page.',
  from: ({ url }: { readonly url: string }) => `Page: ${url}`,
  sections: {
    staircase: 'The staircase',
    gates: 'Gates',
    playbooks: 'Playbooks',
    checklists: 'Checklists',
    templates: 'Templates',
    calculators: 'Calculators',
    examples: 'Worked examples',
    sectors: 'Sectors',
    international: 'Across borders',
    community: 'Questions, words and sources',
  },
  data: 'Data',
  optionalTitle: 'Optional',
  optional: ['paths', 'exercises', 'workbench', 'reference'],
} as const;

export const fileWords = {
  library: {
    title: 'Index of the library',
    says: 'Every page of the catalogue with its address, what it promises and what it is filed under.',
  },
  framework: {
    title: 'The framework',
    says: 'Stages, gates, questions, checks, artifacts, and what sectors add, with the pages that treat them.',
  },
  plans: {
    title: 'The plans of the worked examples',
    says: 'Each plan with the addresses of its data and of its analysis, in which every figure is computed.',
  },
  analysis: {
    title: 'A plan with its analysis',
    says: 'The plan, every figure computed from it, verdicts on the pilot’s results, and what each gate lacks.',
  },
  glossary: {
    title: 'The glossary',
    says: 'What the words mean, what else people call them, and the page that treats each.',
  },
  llms: { title: 'Map for language models', says: 'Every page with its promise, by section.' },
  llmsFull: { title: 'The whole library', says: 'All pages in one file of Markdown.' },
  rss: { title: 'New and changed pages (RSS)', says: 'The fifty pages that changed last.' },
  atom: { title: 'New and changed pages (Atom)', says: 'The same fifty pages.' },
  json: { title: 'New and changed pages (JSON Feed)', says: 'The same fifty pages.' },
} as const;

export const feedWords = {
  author: 'Staircase',
  title: 'Staircase: new and changed pages',
  description:
    'Playbooks, gates, templates, worked examples and calculators of the library that are new or have changed.',
} as const;
