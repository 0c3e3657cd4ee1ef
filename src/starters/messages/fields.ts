/** What the fields of a starter say until somebody writes them, and what each is for. */
import type { StarterKind } from '../kinds.ts';

export const fieldNotes = {
  description:
    'The promise of the page in one sentence of 60 to 170 characters. Lists and search engines show it.',
  inShort: 'Three sentences that stand for the page when there is no time to read it. No links.',
  facets: 'What the library finds the page by. Only known words; npm run check names them.',
  owner: 'The role that keeps the page true.',
  reviewed: 'The day on which that role last read it against practice.',
  takeToGate: 'Up to four things that a reader can bring to the gate.',
  related: 'Three to six pages to read next, by their path under content/ without ending.',
  plan: 'The plan whose figures the page states: the name of its file in content/plans/.',
} as const;

interface FieldTexts {
  readonly description: string;
  readonly inShort: readonly [string, string, string];
  readonly takeToGate: readonly string[];
}

/** In brackets: a page that still has one has not been written to its end. */
export const fieldTexts: Readonly<Record<StarterKind, FieldTexts>> = {
  playbook: {
    description:
      '[Say in one sentence what a reader can do after this page, and what it spares the team.]',
    inShort: [
      '[What to do, in one sentence.]',
      '[What makes the difference between doing it well and badly.]',
      '[What goes wrong most often.]',
    ],
    takeToGate: ['[A thing that exists, such as a signed table or the record of a rehearsal.]'],
  },
  sector: {
    description:
      '[Say in one sentence what this sector adds to the gates: who decides, what they ask for, and when.]',
    inShort: [
      '[The question that sorts pilots of this sector.]',
      '[Who can stop a pilot here, and what they accept as evidence.]',
      '[The event after which the automation is switched off at once.]',
    ],
    takeToGate: ['[The artifact that only this sector asks for, with who signs it.]'],
  },
  checklist: {
    description:
      '[Say in one sentence who ticks this list, when, and what is certain once every item is ticked.]',
    inShort: [
      '[When to open the list, and who reads it aloud.]',
      '[What a tick means here.]',
      '[What happens to an item that stays open.]',
    ],
    takeToGate: ['[The ticked list, with a link or a name beside each item.]'],
  },
  template: {
    description:
      '[Say in one sentence which decision this sheet prepares, who fills it in, and when it is done.]',
    inShort: [
      '[What to fill in first.]',
      '[Which entry decides whether the sheet is worth anything.]',
      '[What people write here that helps nobody.]',
    ],
    takeToGate: ['[The filled-in sheet, with its version and date.]'],
  },
  example: {
    description:
      '[Say in one sentence what was tried, how it ended, and what a team can learn from it.]',
    inShort: [
      '[What was tried, on whom, and what came of it.]',
      '[What the decision at the gate turned on.]',
      '[What the team would do differently.]',
    ],
    takeToGate: ['[What a reader can copy into a plan of their own.]'],
  },
};
