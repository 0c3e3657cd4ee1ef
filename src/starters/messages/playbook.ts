/** The starter of a playbook: one practice, from the moment it is needed to the gate. */
import type { Answers } from '../answers.ts';
import { gateLinks, howToUse, sourcesOf } from './shared.ts';

export const playbookText = (answers: Answers): string => `
${howToUse}

{/* Open with the moment in which somebody needs this page. No history and no definition. */}

[Describe the moment: what just happened, who sits at the table, what has to be decided.] This practice helps at ${gateLinks(answers)}.
${sourcesOf(answers)}
## When to use it

{/* Two or three situations that a reader recognizes, and one in which to do something else. */}

- [A situation in which a team needs this, in the words that the team would use.]
- [A second one, at another moment or in another role.]
- [A situation in which it is the wrong practice, with the page to read in its place.]

## What to do

{/* Steps in the order in which they are done. Each begins with a verb and ends with something
    that exists: a table, a date, a name. Four to seven are enough. */}

1. [Do the first thing, and say how long it takes.]
2. [Do the second thing, and name the role that does it.]
3. [Write down the result, and say where.]
4. [Show it to somebody who was not there, and change what they do not understand.]

## What good looks like

{/* One concrete case with made-up numbers, said to be made up. Describe the company, never name
    it. A table with a good and a bad line side by side often says it best. */}

Suppose a service desk tries this for the first time; the case is made up. [Tell in four or five sentences what the team did on which day, what it found, and what it decided because of it.]

| | Helps nobody | Good |
|---|---|---|
| [What is written down.] | [The vague version.] | [The same with a measure, a date and a name.] |

## What goes wrong

{/* Three failures that you have seen, each with how one notices and what to do then. */}

- **[The most frequent failure.]** [How it shows, and the way back.]
- **[The failure of teams in a hurry.]** [How it shows, and the way back.]
- **[The failure that looks like success.]** [How it shows, and the way back.]

## What to take to the gate

{/* What the deciders want to see, and which of their questions it answers. The list at the end of
    the page comes from takeToGate, above. */}

For ${gateLinks(answers)}, bring this: [Name the one page that shows it.] [Say which question it answers, and what to say if it is not finished.] The [overview of the gates](/gates/) says who decides.
`;
