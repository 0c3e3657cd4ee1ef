/** The words of a rollout's timeline. */
import { byLanguage } from '../../words/by-language.ts';
import type { Values } from './shared.ts';

export const timelineMessages = byLanguage({
  en: {
    timeline: 'Phases and reviews',
    step: (v: Values) => `Phase ${v.number}: ${v.share}, ${v.units}`,
    starts: (when: string) => `Starts in ${when}`,
    movedBy: (v: Values) => `Moved from week ${v.from} by ${v.weeks}, out of ${v.freezes}`,
    movedAlong: (weeks: string, from: string) =>
      `Moved from week ${from} by ${weeks}, to stay as far from the phase before`,
    trainingFrom: (date: string) => `Training begins by ${date}`,
    fitsFrom: (week: string) => `Does not fit the hours there are; would fit from week ${week}`,
    fitsNever: 'Does not fit the hours there are, nor in any later week',
    reviewed: (v: Values) => `Review ${v.when}: decides ${v.decides}`,
  },
});
