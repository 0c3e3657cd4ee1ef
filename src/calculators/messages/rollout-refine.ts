/** The words of what the rollout calculator asks less often. */
import { byLanguage } from '../../words/by-language.ts';

export const refineMessages = byLanguage({
  en: {
    freezes: 'Freezes and peak seasons',
    freezesHelp:
      'A phase whose first day falls into one starts in the first week after it. The next phases keep their distance.',
    freezesNeedStart: 'Freezes have dates, so they need a first day of week 1.',
    freeze: (number: string) => `Freeze ${number}`,
    freezeFields: { name: 'Name', from: 'First day', to: 'Last day' },
    addFreeze: 'Add a freeze',
    removeFreeze: (number: string) => `Remove freeze ${number}`,
    freezeAdded: 'Freeze added. It counts once it has dates.',
    freezeRemoved: (name: string) => `${name} removed.`,
    learning: 'Learning',
    capacity: 'Trainers and support',
    harm: 'The harm that a review would stop',
    harmFromTrigger: (trigger: string) => `Size of the harm (empty: ${trigger}, the trigger)`,
  },
});
