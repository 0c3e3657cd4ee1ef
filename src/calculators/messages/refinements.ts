/** The headings of the refinements of a payback, loaded with them. */
import { byLanguage } from '../../words/by-language.ts';

export const refinementsMessages = byLanguage({
  en: {
    benefit: 'Adoption and learning',
    costs: 'Further costs',
    money: 'Money over the years',
  },
});
