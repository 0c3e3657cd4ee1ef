/** What people call the pages of the library, so that the search can bring the page that is meant. */
import type { CollectionEntry } from 'astro:content';
import { gateInSectorWords as words } from '../components/messages.ts';
import { gateInSectorAddress } from '../library/address.ts';
import { isInLibrary } from '../library/entry.ts';
import { address, pageAddress } from '../markdown/address.ts';
import type { Framework } from '../model/framework.ts';
import type { NamedPage } from './search-pages.ts';

/** Who works in a sector seldom calls it by its name. */
const trades: Readonly<Record<string, readonly string[]>> = {
  healthcare: ['hospital', 'clinic'],
  'financial-services': ['bank', 'banking', 'insurance', 'insurer'],
  manufacturing: ['factory', 'plant'],
  retail: ['shop', 'store', 'e-commerce', 'retail'],
};

type Sector = Framework['sectors'][number];
const namesOf = ({ id, title }: Sector): readonly string[] => [title, ...(trades[id] ?? [])];

export const namedPages = (
  pages: readonly CollectionEntry<'docs'>[],
  framework: Framework,
): NamedPage[] => [
  ...pages.filter(isInLibrary).map((page) => written(page, framework)),
  ...framework.gates.flatMap((gate) => framework.sectors.map((sector) => asked(gate, sector))),
];

function written({ id, data }: CollectionEntry<'docs'>, { sectors }: Framework): NamedPage {
  const { title, description, kind } = data;
  const short = title.split(':')[0] ?? title;
  const sector = sectors.find((other) => id === `sectors/${other.id}`);
  const names = [title, short, ...(sector ? namesOf(sector) : [])];
  const asTemplate = kind === 'template' ? names.map((name) => `${name} template`) : [];
  return {
    title,
    means: description,
    address: pageAddress(id),
    names: [...new Set([...names, ...asTemplate])],
  };
}

/** A gate as a sector asks for it. */
function asked(gate: Framework['gates'][number], sector: Sector): NamedPage {
  const names = { ...gate, number: gate.id.slice(1), sector: sector.title };
  return {
    title: words.title(names),
    means: words.description(names),
    address: address(gateInSectorAddress(gate.id, sector.id)),
    names: namesOf(sector).map((name) => `${gate.id} ${name}`),
  };
}
