/** The starter of a template: a page, and the document that it shows and offers as files. */
import type { Answers } from '../answers.ts';
import { escaped } from '../title.ts';
import { gateLinks, howToUse, sourcesOf } from './shared.ts';

export const templateText = (answers: Answers): string => `
${howToUse}

{/* Which decision the sheet prepares, and who is helped by it. */}

[Say in two sentences which decision this sheet prepares and who fills it in.] It belongs to ${gateLinks(answers)}.
${sourcesOf(answers)}
**In half a minute:** [Write here what to put down if there is no time for more.]

{/* The document itself is content/templates/documents/${answers.name}.md. */}

<Template id="${answers.name}" />

## When to use it

- [The day on which somebody opens it, and who that is.]
- [When a simpler sheet is enough, and which.] All of them stand under [templates](/templates/).

## What good looks like

{/* The same row twice, from a made-up case that is said to be made up, and what the second row
    cost to write. */}

The rows are made up.

| Entry | Helps nobody | Good |
|---|---|---|
| [The entry that matters most.] | [The vague version.] | [The same with a measure, a date and a name.] |
| [The entry that is forgotten.] | [What people write there.] | [What a decider needs.] |

[Say in two or three sentences what the good row made possible.]

## What goes wrong

{/* Two or three ways in which a filled-in sheet is worth nothing. */}

- **[The entry that is copied from the last project.]** [How it shows, and what to do then.]
- **[The sheet that is filled in once.]** [When to open it again.]

## What to take to the gate

[Say which rows the deciders read, and what an empty cell means.] Keep the version that the gate approved.
`;

/** Guidance for those who fill it in stands after ">"; what they fill in, in small brackets. */
export const documentText = ({ title }: Answers): string => `# ${escaped(title)}

> Say here in two sentences when the sheet is filled in and who reads it. Delete this guidance when the document is done.

| About this sheet | Entry |
|---|---|
| Automation | [name of the automation] |
| Kept by | [role and name] |
| Version and date | [version], [date] |

## 1. What is recorded

> One row for each entry. The first row is an example and is deleted.

| Entry | What is true today | Who says so | By when | Status |
|---|---|---|---|---|
| Example: fallback tried on a busy day | nine minutes from decision to off | shift lead | 4 May | done |
| [entry] | [what is true] | [role] | [date] | |
| | | | | |
| | | | | |

## 2. What is still open

| Open point | Accepted by | Until |
|---|---|---|
| [open point] | [role] | [date] |
| | | |

## Before the gate

- [ ] Every row has an owner.
- [ ] Somebody who did not fill it in has read it.
- [ ] Open points are accepted by name, or closed.
`;
