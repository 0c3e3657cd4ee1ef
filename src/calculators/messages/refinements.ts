/** The headings of the refinements of a payback, loaded with them. */
import { byLanguage } from './by-language.ts';

export const refinementsMessages = byLanguage({
  en: {
    benefit: 'Benefit: adoption and learning',
    costs: 'Costs: further lines',
    money: 'Money over the years',
  },
});
