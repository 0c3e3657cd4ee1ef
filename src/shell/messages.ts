/** The words of the reading frame. Whole sentences with named values; nothing is concatenated. */
import type { GateId, StageId } from '../model/framework.ts';
import { inSentence } from '../words/in-sentence.ts';
import type { Headline } from './social-card/headline.ts';

export const locale = 'en';

/** The page's dates: those of the calendar in which the author wrote them. */
export const longDate = (date: Date): string =>
  date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });

const list = (items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

export interface StageName {
  readonly id: StageId;
  readonly number: number;
  readonly short: string;
}

export const messages = {
  siteName: 'Staircase',
  homeLink: 'Staircase, home',
  mainNavigation: 'Ways in',
  mainLinks: {
    find: 'Library',
    climb: 'Staircase',
    read: 'Playbooks',
    fill: 'Templates',
    calculate: 'Calculators',
    examples: 'Examples',
    workbench: 'Workbench',
  },

  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },

  onThisPage: 'On this page',
  aboutThisPage: 'About this page',
  stages: ({ count }: { count: number }) => (count === 1 ? 'Stage' : 'Stages'),
  gates: ({ count }: { count: number }) => (count === 1 ? 'Gate' : 'Gates'),
  all: 'All five',
  owner: 'Kept true by',
  readingTime: 'Reading time',
  minutes: ({ minutes }: { minutes: number }) =>
    minutes === 1 ? '1 minute' : `${minutes} minutes`,
  reviewed: 'Last reviewed',
  nextReview: 'Next review due',
  dueSince: 'Due for review since',
  workbench: 'In the workbench',
  openStage: ({ number }: { number: number }) => `Open stage ${number}`,
  inShort: 'In short',

  takeToGate: ({ gates }: { gates: readonly GateId[] }) =>
    gates.length === 0
      ? 'What to take with you'
      : gates.length === 1
        ? `What to take to gate ${gates[0]}`
        : `What to take to gates ${list(gates)}`,
  related: 'Related',
  more: 'More for this stage and gate',
  tags: 'Filed under',

  editPage: 'Edit this page',
  lastUpdated: 'Last updated',
  previous: 'Previous',
  next: 'Next',
  pageTurning: 'Previous and next page',

  noSuchPage: ({ file, id, hint }: { file: string; id: string; hint: string }) =>
    `${file}: "related" names the page "${id}", but there is no content/${id}.mdx.${hint}`,
  noSuchPageMend:
    'Write the page’s path under content/ without its extension; an index page is its folder.',
  cardLines: ['Playbooks that take a team from an', 'AI-automation pilot to a rollout'],
  cardAlt: 'Staircase: five rising steps with five gates, from an idea to a rollout.',
  pageCardAlt: ({ title, headline }: { title: string; headline?: Headline | undefined }) =>
    headline ? `${title}. ${headline.label}: ${headline.value}.` : title,
  /** Above the title of a page that is none of the catalogue. */
  cardReference: 'Community',
  cardPayback: 'Payback at full run rate',
  cardChange: ({ size, isFall }: { size: string; isFall: boolean }) =>
    isFall ? `−${size}` : `+${size}`,
} as const;

export const structuredDataMessages = {
  dataset: ({ title }: { title: string }) => `${title}: the plan of a pilot`,
  datasetDescription: ({ hypothesis }: { hypothesis: string }) =>
    `What was tried, on whom, what counted as success, what it cost and what was measured. Hypothesis: ${hypothesis}`,
  plan: 'The plan',
  analysis: 'The plan with its analysis',
} as const;

export const nextStepMessages = {
  title: 'Next step',
  page: ({ kind, title }: { kind: string; title: string }) =>
    kind === 'template'
      ? `Fill in the template: ${title}`
      : kind === 'calculator'
        ? `Calculate with your own numbers: ${title}`
        : kind === 'gate' || kind === 'stage'
          ? `Go on to ${inSentence(title)}`
          : `Read on: ${title}`,
  calculator: 'Open this plan in a calculator and change its numbers',
  gate: ({ number }: { number: string }) => `Work through gate ${number} in your own plan`,
  workbench: 'Write down your own pilot in the workbench',
} as const;

export const searchMessages = {
  open: 'Search',
  label: 'Search the playbooks',
  close: 'Close',
  hint: 'Type a word or two. Arrow keys move through the results.',
  found: ({ count, query }: { count: number; query: string }) =>
    count === 0
      ? `Nothing found for “${query}”. Try a shorter or a more general word.`
      : count === 1
        ? `One page found for “${query}”.`
        : `${count} pages found for “${query}”.`,
  alsoShowing: ({ found, terms }: { found: string; terms: readonly string[] }) =>
    `${found} Also showing: ${list(terms)}.`,
  means: ({ means }: { means: string }) => `: ${means}`,
  inGlossary: 'In the glossary',
  didYouMean: ({ word }: { word: string }) => `Did you mean “${word}”?`,
  more: 'Show more results',
  unavailable:
    'Search could not be loaded. Check the connection and open it again; nothing else is affected.',
} as const;

export const staircaseMessages = {
  map: 'The five stages and their gates',
  stage: ({ number, title }: { number: number; title: string }) => `Stage ${number}: ${title}`,
  gate: ({ id, title }: { id: GateId; title: string }) => `Gate ${id}: ${title}`,
  serves: ({ stages, gates }: { stages: readonly StageName[]; gates: readonly GateId[] }) => {
    const places = [
      stages.length === 1
        ? `stage ${stages[0]?.number} (${stages[0]?.short})`
        : stages.length > 1 && `stages ${list(stages.map(({ number }) => String(number)))}`,
      gates.length === 1 ? `gate ${gates[0]}` : gates.length > 1 && `gates ${list(gates)}`,
    ].filter((place) => typeof place === 'string');
    return places.length === 0
      ? 'The staircase: five stages, five gates.'
      : `Serves ${list(places)}.`;
  },
} as const;
