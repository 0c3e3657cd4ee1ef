/** The words of this room: what a document cannot be, and what files say beside their text. */
import { inSentence } from '../words/in-sentence.ts';

export const problemWords = {
  unfit: (what: string) => ({
    message: `The document has ${what}, which the files made of it cannot carry.`,
    mend: 'Write it as a heading, a paragraph, a list, a table, or guidance after ">".',
  }),
  unsafe: (address: string) => ({
    message: `The document has a link to "${address}".`,
    mend: 'Write https:// for another site, mailto: for mail, or begin with a slash for a page of this site.',
  }),
  noTitle: {
    message: 'The document does not begin with its title.',
    mend: 'Write the title in the first line, after "# ".',
  },
  secondTitle: {
    message: 'The document has a second title.',
    mend: 'Sections begin with ##.',
  },
  noRows: {
    message: 'The table has a head and no rows.',
    mend: 'Add an example or a few empty rows for the reader to fill in.',
  },
  noHead: {
    message: 'The table has no column heads.',
    mend: 'Name the columns in its first row.',
  },
};

/** On the page that shows a document. */
export const sheetWords = {
  guidance: 'Guidance',
  table: (heads: string) => `Table: ${heads}`,
};

/** In the files. */
export const fileWords = {
  siteName: 'Staircase',
  language: 'en-US',
  footer: (title: string) => `${title}. A template of Staircase, CC BY 4.0.`,
  page: <Field>(page: Field, pages: Field) => ['Page ', page, ' of ', pages],
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The words of a gate checklist around those of framework.yaml. */
export const gateChecklistWords = {
  title: ({ id, title }: { id: string; title: string }) => `${id} checklist: ${inSentence(title)}`,
  how: 'Two weeks before the meeting, fill in the evidence and see what is missing. Two days before, somebody who did not write an artifact opens it and signs it as seen. In the meeting the deciders answer each question with yes, no or not shown, and the decision is written down before anybody leaves. Delete the text beside the bar when it is done.',
  about: ['About this review', 'Entry'],
  fields: [
    ['Automation', '[name of the automation]'],
    ['Version under review', '[build, model and prompt version]'],
    ['Scope of the decision', '[population, sites, share of volume]'],
    ['Date of the meeting', '[date]'],
    ['Chair and secretary', '[name], [name]'],
    ['Papers sent on', '[date, at least two working days before]'],
  ],
  decided: 'What is decided',
  deciders: (roles: readonly string[]) => `Deciders: ${list.format(roles.map(inSentence))}.`,
  questions: 'Questions',
  questionsHow:
    'A question counts as answered when every decider would answer it so. "Not shown" is an answer: the evidence may exist, and it was not in the papers.',
  questionColumns: ['Question', 'Yes, no, not shown', 'Evidence, with link', 'What is missing'],
  checks: 'Checks of the figures',
  checksHow:
    'The workbench runs these on your plan. Without it, tick what somebody has checked in the papers.',
  artifacts: 'Artifacts',
  artifactColumns: ['Artifact', 'What it holds', 'Owner', 'Link and version', 'Seen by, on'],
  sectors: 'In addition in some sectors',
  sectorsHow: 'Keep the rows of your sector and delete the others.',
  sectorColumns: [
    'Sector',
    'Artifact, and what it holds',
    'Owner',
    'Link and version',
    'Seen by, on',
  ],
  sectorArtifact: ({ title, description }: { title: string; description: string }) =>
    `**${title}.** ${description}`,
  open: 'Open points and accepted risks',
  openHow: 'Each is accepted by the person entitled to accept it, for a limited time.',
  openColumns: ['Open point or risk', 'Accepted by', 'Until', 'What would change our mind'],
  openPoint: '[gap, risk or exception]',
  decision: 'Decision',
  decisionHow:
    'Tick one. If you keep the plan in the workbench, hold and stop are both entered there as no go, with the reason.',
  verdicts: [
    'Go',
    'Go with conditions, listed below',
    'Hold until [date or event], for [named evidence]',
    'Stop',
  ],
  conditionColumns: ['Condition', 'Owner', 'Due', 'What happens if it is missed'],
  condition: '[what has to be shown, with its value]',
  reasons: ['Reasons', '[the two or three facts that decided, with their figures]'],
  dissent: ['Dissent', '[who disagreed, and why, in their words]'],
  told: ['Who tells users and affected teams', '[name], by [date]'],
  signatures: 'Signatures',
  signatureColumns: ['Decider', 'Name', 'Decision', 'Date and signature'],
};
