/** The starter of a checklist: what has to be true, as items that can be ticked. */
import type { Answers } from '../answers.ts';
import { gateLinks, howToUse, sourcesOf } from './shared.ts';

export const checklistText = (answers: Answers): string => `
${howToUse}

{/* Say who holds the list, when it is opened, and what follows when an item stays open. */}

[Say who opens this list, on which day, and what must not happen before it is complete.] It belongs to ${gateLinks(answers)}. A tick means that the thing exists and that a second person has seen it, as for [every list here](/checklists/#what-a-tick-should-mean).
${sourcesOf(answers)}
## When to use it

{/* The work during which it is used, and the meeting in which it is read. */}

- [During the work: when the first items can be ticked.]
- [In the meeting: who reads it aloud, and who answers.]
- [When another list fits better, with a link to it.]

## The list

{/* Five to twelve items. Each is a sentence that is true or not, begins with the thing and not with
    the doing, and could be wrong. An id stays when an item moves or is reworded: readers' ticks
    are kept under it. Leave the empty lines after the opening and before the closing tag. */}

<Checklist id="${answers.name}">

<Item id="thing-exists">[The thing exists, with its version and where it is kept.]</Item>
<Item id="tried-by-another">[Somebody who did not build it has tried it, and wrote down what happened.]</Item>
<Item id="limit-agreed">[The limit at which the team stops is written down, with the person who decides.]</Item>
<Item id="people-told">[Everybody whose day changes has been told, and by whom.]</Item>
<Item id="open-points-owned">[Each open point has an owner and a date.]</Item>

</Checklist>

## What good looks like

{/* One item ticked well and ticked badly, in a made-up case that is said to be made up. */}

Suppose a team ticked an item on the day before its gate; the case is made up. [Tell in three or four sentences what stood behind the tick, who asked about it, and what they found.]

## What goes wrong

{/* Two or three ways in which this list is ticked without being true. */}

- **[The item that everybody ticks.]** [What to ask in place of believing it.]
- **[The list that is filled in the evening before.]** [How it shows, and what to do then.]

## What to take to the gate

[Say which items the deciders read first, and what an open one means for the decision.] The [gate checklists](/checklists/gate-checklists/) say what the gate itself asks.
`;
