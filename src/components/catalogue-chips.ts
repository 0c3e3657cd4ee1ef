/** Each choice as a link that takes it away, and one that takes away all. */
import { catalogue, choiceAddress } from '../library/address.ts';
import { type Choice, isAnythingChosen, isChosen, toggled } from '../library/choice.ts';
import { libraryMessages as words } from '../library/messages.ts';
import type { FacetLink } from './catalogue-dom.ts';

export interface Chip {
  readonly label: string;
  /** What it does, for those who do not see the cross. */
  readonly name: string;
  /** From the root of the site. */
  readonly href: string;
  readonly className: string;
}

export function chipsOf(
  choice: Choice,
  links: readonly Pick<FacetLink, 'facet' | 'value' | 'name'>[],
): Chip[] {
  if (!isAnythingChosen(choice)) return [];
  const values = links
    .filter(({ facet, value }) => isChosen(choice, facet, value))
    .map(({ facet, value, name }) => ({
      label: `${name} ×`,
      name: words.remove({ name }),
      href: choiceAddress(toggled(choice, facet, value)),
      className: '',
    }));
  const text = choice.text.trim();
  const typed = {
    label: `“${text}” ×`,
    name: words.removeText({ text }),
    href: choiceAddress({ ...choice, text: '' }),
    className: '',
  };
  const all = { label: words.clear, name: words.clear, href: catalogue, className: 'clear' };
  return [...values, ...(text === '' ? [] : [typed]), all];
}
