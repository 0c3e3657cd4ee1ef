/** The starter of a sector guide: what a sector adds to the gates. */

import { inSentence } from '../../words/in-sentence.ts';
import { sectorNames } from '../../words/sector-names.ts';
import type { Answers } from '../answers.ts';
import { stageBefore } from '../kinds.ts';
import { gateLinks, howToUse, sourcesOf } from './shared.ts';

const names = sectorNames('en');

const nameOf = ({ sectors }: Answers): string => {
  const [sector] = sectors;
  return sector === undefined || sector === 'any' ? 'this sector' : inSentence(names[sector]);
};

const regulations = ({ sectors: [sector] }: Answers): string =>
  sector === undefined || sector === 'any'
    ? '[Name the rules of this sector, each with its source and the day on which you looked it up.]'
    : `<Regulations sector="${sector}" />`;

export const sectorText = (answers: Answers): string => `
${howToUse}

{/* Open with what is different: what an automation that fails can do here that it cannot do in an
    office. One example is worth more than a definition. */}

The stages and gates are those of every pilot, and they follow one published framework.[^pilot-frameworks-2025] [Say in two or three sentences what ${nameOf(answers)} changes about them.] This guide goes through ${gateLinks(answers)}.
${sourcesOf(answers)}
## The question that sorts a pilot

{/* One question that a team can answer at gate 1, and what follows from each answer. */}

| Does it… | Then | Example |
|---|---|---|
| [Only help staff.] | [Standard gates.] | [A first pilot that is easy to approve.] |
| [Prepare what a person decides.] | [What is asked in addition.] | [A usual pilot.] |
| [Act by itself.] | [Who decides with you.] | [A pilot for later.] |

## What differs, gate by gate

{/* Per gate: who decides in addition, what they ask for, the objection to expect. If the sector
    adds artifacts to gates, a maintainer enters them in content/framework.yaml. */}

${answers.gates
  .map(
    (gate) => `### ${gate}, ${stageBefore(gate) === 'mvp' ? 'MVP' : stageBefore(gate)}

[Who sits at the table in addition, and what they want to see.] [The objection to expect, and an honest answer.]
`,
  )
  .join('\n')}
## Metrics and limits

{/* Ranges are your judgment, so say so. A number from a source is cited by the id that the source
    has in content/sources.yaml. */}

The entries are a judgment, for a start.

| Metric | Measured as | Ask for |
|---|---|---|
| [What has to improve.] | [How it is counted here.] | [A range.] |
| [What must not get worse.] | [How it is counted here.] | [A limit.] |

## When you may not change anything

{/* Peaks, freezes, audits, maintenance windows: with months, and with who keeps the calendar. */}

- [The season or window, and why.]
- [Who may allow an exception.]

## Rules worth knowing

{/* Each rule with the day on which you looked it up. Rules stand in content/regulations.yaml and
    show here by themselves. */}

${regulations(answers)}

## What goes wrong

{/* Three failures that belong to this sector and to no other. */}

- **[The failure everybody here knows.]** [How it shows, and what to do then.]
- **[The failure of those who come from another sector.]** [How it shows, and what to do then.]

## What to take to the gate

[Name the artifact that only this sector asks for, who signs it, and how long that takes.] Other sectors stand in the [overview](/sectors/); [regulatory alignment](/international/regulatory-alignment/) has the dates across borders.

:::note
This page is orientation and no legal advice.
:::
`;
