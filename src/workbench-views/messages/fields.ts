/** What the workbench's fields say. */
import { byLanguage } from '../../words/by-language.ts';

export const fieldMessages = byLanguage({
  en: {
    undecided: 'Not decided',
    explainsWhat: (field: string) => `What this is about: ${field}`,
    problems: {
      'empty-text': 'Some text is needed here. Until then the last one counts.',
      'too-long':
        'This is longer than 5,000 characters. It is kept here, and the plan still has the shorter text; link to a document instead.',
    },
  },
});
