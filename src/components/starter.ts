/** The starters as the site shows them: what `npm run new` writes, with a name to be changed. */
import { dayAt } from '../model/calendar.ts';
import { completed } from '../starters/answers.ts';
import type { StarterKind } from '../starters/kinds.ts';
import { type StarterFile, starterFor } from '../starters/starter-for.ts';
import { starterWords as words } from './messages.ts';

/** @param today the day on which the site is built, as the day of review */
export const exampleStarter = (kind: StarterKind, today = dayAt(new Date())): StarterFile[] =>
  starterFor(kind, {
    ...completed(kind, {}),
    title: words.titles[kind],
    name: `my-${kind}`,
    reviewed: today,
    sources: [],
  });
