/** Where a number comes from: asked beside every number of a stage. */
import { byLanguage } from '../../words/by-language.ts';

export const originMessages = byLanguage({
  en: {
    ask: 'Where does this come from?',
    askOf: (field: string) => `Where does this come from? ${field}`,
    assumed: (because: string) => `An assumption: ${because}`,
    label: 'This is an assumption, because',
    help: 'Leave it empty where the number was measured or agreed. The reason is shown wherever the number is used, and goes when another number is typed.',
    remove: 'It is no assumption',
    noValue: 'Type the number first; then say here if it is assumed.',
  },
});
