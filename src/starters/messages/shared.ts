/** What the texts of all starters say alike. */
import type { Answers } from '../answers.ts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });

/** `[gate 3](/gates/g3/) and [gate 4](/gates/g4/)` */
export const gateLinks = ({ gates }: Answers): string =>
  and.format(gates.map((gate) => `[gate ${gate.slice(1)}](/gates/${gate.toLowerCase()}/)`));

export const howToUse =
  '{/* Comments like this one are for you: readers never see them, and you delete them as you go.\n' +
  '    What stands in [brackets] is yours to replace; npm run check lists what is left of it.\n' +
  '    CONTRIBUTING.md says what else a page can use. */}';

/** A title that names a regulation needs the source behind it. */
export const sourcesOf = ({ sources }: Answers): string =>
  sources.length === 0
    ? ''
    : `\nWhat this page says of the rule in its title rests on its source.${sources
        .map((id) => `[^${id}]`)
        .join('')}\n`;
