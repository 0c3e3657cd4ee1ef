/** Every word the components of this room say. Sentences are whole; what varies has a name. */

import type { CheckStatus } from '../markdown/citation-words.ts';
import type { Regulation } from '../markdown/regulations.ts';
import type { GateId } from '../model/framework.ts';
import type { Sector } from '../model/sectors.ts';
import type { StarterKind } from '../starters/kinds.ts';
import type { FileKind } from '../templates/files.ts';
import { inSentence } from '../words/in-sentence.ts';
import type { SourceGroup } from './source-list.ts';

export const diagramWords = {
  asText: 'Diagram as text',
  scrolls: ({ title }: { title: string }) => `Diagram: ${title}. It scrolls sideways.`,
  notDrawn: 'The diagram could not be drawn here. This is its description in Mermaid’s notation.',
};

type Values<Name extends string> = Readonly<Record<Name, string>>;

/** A message with its names still in braces, for a script that fills in the values. */
export const template = <Name extends string>(
  message: (values: Values<Name>) => string,
  ...names: readonly Name[]
): string => message(Object.fromEntries(names.map((name) => [name, `{${name}}`])) as Values<Name>);

export const checklistWords = {
  progress: ({ done, total }: Values<'done' | 'total'>) => `${done} of ${total} done`,
  progressLabel: 'Items done',
  reset: 'Reset',
  resetQuestion: 'Remove all ticks from this list?',
  resetConfirm: 'Remove ticks',
  cancel: 'Keep ticks',
  resetDone: 'Ticks removed.',
  undo: 'Undo',
  undone: 'Ticks restored.',
  notKept: 'This browser keeps no data for this site: ticks last until you leave the page.',
  withoutScript: 'Ticks are not kept without JavaScript: they last until you leave the page.',
};

export const playbookWords = {
  gates: ({ gates }: { gates: readonly GateId[] }) =>
    gates.length === 0 ? '' : gates.length === 5 ? 'All gates' : gates.join(', '),
};

export const newlyAddedWords = {
  intro: 'Newly added, and not yet in the lists of this page:',
};

export const starterWords = {
  copyShort: 'Copy',
  copy: ({ file }: Values<'file'>) => `Copy the text of ${file}`,
  copied: 'Copied. Paste it into the new file.',
  refused: 'The browser refused to copy. The text is selected: copy it by hand.',
  region: ({ file }: Values<'file'>) => `Text of ${file}`,
  begin: 'Begin this file in the web editor',
  titles: {
    playbook: '[Write the title of the playbook.]',
    sector: '[Write the title of the sector guide.]',
    checklist: '[Write the title of the checklist.]',
    template: '[Write the title of the template.]',
    example: '[Write the title of the worked example.]',
  } satisfies Record<StarterKind, string>,
};

export const gateWords = {
  heading: ({ id, title }: { id: GateId; title: string }) => `${id}: ${title}`,
  version: ({ version }: { version: number }) => `Version ${version}`,
  decision: 'What is decided',
  deciders: 'Who decides',
  questions: 'Questions to answer',
  checks: 'What the workbench checks',
  artifacts: 'Artifacts to bring',
  owner: ({ role }: { role: string }) => `Owner: ${role}`,
  sectors: 'Sectors that ask for more',
  inSectors: 'The whole gate in a sector:',
  ofSector: ({ sector, title }: Values<'sector' | 'title'>) => `${title} (${sector})`,
  open: ({ id }: { id: GateId }) => `Open ${id} in the workbench`,
  sheet: ({ id }: { id: GateId }) => `${id} checklist to fill in`,
  asWord: 'The same for Word',
};

interface GateInSector {
  readonly id: GateId;
  readonly number: string;
  readonly title: string;
  readonly sector: string;
}

export const gateInSectorWords = {
  title: ({ number, sector }: GateInSector) => `Gate ${number} in ${inSentence(sector)}`,
  description: ({ number, title, sector }: GateInSector) =>
    `What a pilot in ${inSentence(sector)} brings to gate ${number}, ${inSentence(title)}: what the sector adds, what every pilot shows, and what is asked.`,
  decision: 'What is decided',
  added: ({ sector }: GateInSector) => `What ${inSentence(sector)} adds`,
  nothingAdded: ({ number, sector }: GateInSector) =>
    `${sector} adds no artifact of its own at gate ${number}. What it adds at other gates stands in its guide.`,
  every: 'What every pilot brings',
  regulations: ({ number, sector }: GateInSector) =>
    `What rules for ${inSentence(sector)} ask at gate ${number}`,
  onward: 'Where to go on',
  checklist: ({ number }: GateInSector) => `The checklist of gate ${number}, to copy or download`,
  guide: ({ sector }: GateInSector) => `The guide to pilots in ${inSentence(sector)}`,
  wholeGate: ({ number }: GateInSector) => `All about gate ${number}, for any sector`,
  library: ({ number, sector }: GateInSector) =>
    `Every page for gate ${number} in ${inSentence(sector)}`,
  toRead: ({ sector }: GateInSector) => `To read: about ${inSentence(sector)}`,
};

export const templateWords = {
  download: 'Take it with you',
  kinds: {
    md: 'Markdown',
    docx: 'Word (DOCX)',
    xlsx: 'Excel (XLSX)',
    csv: 'CSV',
  } satisfies Record<FileKind, string>,
  lists: 'One table as CSV',
  size: ({ bytes }: { bytes: number }) => `${Math.max(1, Math.round(bytes / 1000))} kB`,
  copy: 'Copy as Markdown',
  copied: 'Copied. Paste it into a wiki, an issue or a text editor.',
  refused: 'The browser refused to copy. Select this text and copy it by hand.',
  toCopy: 'The template as Markdown',
  key: 'Replace what stands in [brackets]. Text in italics beside a bar is guidance: delete it when the document is done.',
};

export const templateListWords = {
  table: ({ stage }: Values<'stage'>) => `Templates for the stage “${stage}”`,
  template: 'Template',
  gates: 'Gates',
  risk: 'Risk level',
  files: 'Download',
  as: ({ title, kind }: Values<'title' | 'kind'>) => `${title} as ${kind}`,
  kinds: { md: 'Markdown', docx: 'Word', xlsx: 'Excel', csv: 'CSV' } satisfies Record<
    FileKind,
    string
  >,
  risks: { low: 'Low', medium: 'Medium', high: 'High', any: 'Any' },
};

export const reviewWords = {
  table: ({ role }: Values<'role'>) => `Reviews by the ${role.toLowerCase()}, the soonest first`,
  page: 'Page',
  due: 'Next review due',
  reviewed: 'Last reviewed',
  isDue: 'due since then',
};

export const changeWords = {
  version: ({ version }: Values<'version'>) => `Version ${version}`,
  wording: ({ version }: Values<'version'>) => `Other words, still version ${version}`,
  why: 'Why',
  decidedBy: 'Decided by',
  gateCouncil: 'Gate council',
};

export const cardWords = {
  title: 'Practices as cards',
  description:
    'Every playbook and gate of the library as a card with its promise, three points and what to take along, to print four to a page.',
  titleFor: ({ number, title }: { number: number; title: string }) =>
    `Cards for stage ${number}: ${inSentence(title)}`,
  descriptionFor: ({ title }: Values<'title'>) =>
    `The practices of the stage “${title}” as cards, one a practice, to print four to a page and cut apart.`,
  choose: 'Cards by stage',
  all: 'All cards',
  how: ({ cards, sheets }: { cards: number; sheets: number }) =>
    `${cards} cards, ${sheets} sheets of A4. Print at actual size and cut along the dashed lines: each card is an A6, for a wall, a workshop or a pocket.`,
  print: 'Print these cards',
};

export const sectorWords = {
  heading: ({ title }: Values<'title'>) => `Artifacts in addition: ${title}`,
  intro:
    'The workbench asks for these beside the artifacts of every pilot, once the plan names this sector.',
};

export const pathWords = {
  minutes: ({ minutes }: { minutes: number }) =>
    minutes === 1 ? '1 minute' : `${minutes} minutes`,
  inShort: 'in short, under a minute',
  inAll: ({ minutes }: { minutes: number }) =>
    minutes === 1 ? 'One minute in all.' : `${minutes} minutes in all.`,
};

export const workbenchWords = {
  region: 'Your plan',
  noScript:
    'The workbench computes in your browser and needs JavaScript, which is off or blocked here. Everything that can be read is there without it.',
};

export const publishedWords = {
  caption: 'Published and recomputed figures',
  figure: 'Figure',
  printed: 'Published',
  recomputed: 'Recomputed',
  difference: 'Difference',
  same: 'None',
  higher: ({ share }: Values<'share'>) => `${share} higher`,
  lower: ({ share }: Values<'share'>) => `${share} lower`,
  unknown: 'Not computable',
};

export const assumptionWords = {
  value: 'Assumed value',
  none: 'This plan assumes nothing beyond its data.',
  comparisons: {
    equal: 'A control group of equal size',
    rest: 'The rest of the population',
  },
  missing: 'No value',
};

export const keyFigureWords = {
  label: ({ plan }: Values<'plan'>) => `Key figures of the plan “${plan}”`,
  phasedMonths: 'Payback from the start of the rollout',
  months: 'Payback at full run rate',
  required: 'Smallest cohort that shows the threshold',
  chosen: ({ units }: Values<'units'>) => `${units} chosen`,
  from: ({ page }: Values<'page'>) => `How these figures come about: ${page}`,
};

export const sourceWords = {
  year: ({ publisher, year }: Values<'publisher' | 'year'>) => `${publisher}, ${year}`,
  claim: 'Cited for',
  check: 'Check',
  checkedOn: ({ status, date }: Values<'status' | 'date'>) => `${status}, ${date}.`,
  citedOn: 'Cited on',
  citedNowhere: 'No page of this site.',
  groups: {
    'source-document': 'The source document and its citations',
    'better-sources': 'Method and evidence',
    international: 'Countries and regulation',
  } satisfies Record<Exclude<SourceGroup, Sector>, string>,
  statuses: {
    verified: 'Verified',
    'second-hand': 'Second-hand',
    'general-knowledge': 'General knowledge',
    'not-found': 'Not found',
    'wrong-link': 'Wrong link',
  } satisfies Record<CheckStatus, string>,
};

export const shownWords = {
  source: 'What you write',
  result: 'What the page shows',
};

export const formatWords = {
  caption: 'Formats by language and country',
  locale: 'Language and country',
  number: 'Number',
  money: 'Money',
  percentage: 'Percentage',
  date: 'Date',
  time: 'Time',
};

export const shapeWords = {
  excerpt: 'An excerpt of the file as it is today',
  fields: 'What its fields say',
  schema: 'Its schema, for a program to check it by:',
} as const;

export const regulationWords = {
  ofRegion: ({ region, names }: Values<'region' | 'names'>) => `${region}: ${names}`,
  inRegion: ({ region, count }: Values<'region' | 'count'>) => `${region}: ${count} rules`,
  forces: {
    binding: 'Binding',
    contractual: 'Binding by contract',
    supervisory: 'Guidance of the regulator, not law',
    voluntary: 'Voluntary',
    proposed: 'Proposed, not binding',
    replaced: 'Replaced, no longer in force',
  } satisfies Record<Regulation['force'], string>,
  status: ({ force, status }: Values<'force' | 'status'>) => `${force}. ${status}.`,
  checkedOn: ({ date }: Values<'date'>) => `Status checked ${date}. Source:`,
  none: 'None is listed here so far.',
  orientation: 'Orientation, not legal advice. Each entry says when its status was checked.',
  table: 'Regulations and the gates at which they ask for something',
  regulation: 'Regulation',
  asksAt: ({ name, gate }: Values<'name' | 'gate'>) => `${name} at ${gate}`,
};

export const glossaryWords = {
  letters: 'Terms by first letter',
  also: ({ names }: Values<'names'>) => `Also: ${names}`,
  page: 'Read',
  see: 'See',
};

export const explanationWords = {
  origins: {
    plan: 'from the plan',
    assumption: 'assumed',
    convention: 'a convention',
    computed: 'computed',
  },
  ifInstead: ({ label, value, instead }: Values<'label' | 'value' | 'instead'>) =>
    `Changed for this figure: ${label}, ${value} in place of ${instead}.`,
  openInCalculator: 'Open this plan in the calculator',
};

export const calculatorWords = {
  cohort: {
    titleFor: ({ plan }: Values<'plan'>) => `Cohort size: ${plan}`,
    descriptionFor: ({ plan }: Values<'plan'>) =>
      `Whether the cohort of the plan “${plan}” can see the effect it needs, to change as you type.`,
  },
  decision: {
    titleFor: ({ plan }: Values<'plan'>) => `Did it work: ${plan}`,
    descriptionFor: ({ plan }: Values<'plan'>) =>
      `Whether the results of the plan “${plan}” clear their thresholds, to change as you type.`,
  },
  payback: {
    titleFor: ({ plan }: Values<'plan'>) => `Payback: ${plan}`,
    descriptionFor: ({ plan }: Values<'plan'>) =>
      `When the investment of the plan “${plan}” is back, with every input to change as you type.`,
  },
  rollout: {
    titleFor: ({ plan }: Values<'plan'>) => `Rollout phases: ${plan}`,
    descriptionFor: ({ plan }: Values<'plan'>) =>
      `The phases of the plan “${plan}” with dates, reviews and benefit, to change as you type.`,
  },
};

export const aboutCalculator = 'What this calculator answers, how it computes, what it leaves out';
