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

/** What contributors and programs ask for, where the title says it otherwise. */
const asks: Readonly<Record<string, readonly string[]>> = {
  'community/contribute': ['add a page', 'correct a page', 'write a playbook'],
  'community/findings': ['npm run check'],
  'community/findings/tag': ['mistyped tag'],
  'community/framework-changes': ['gate changed', 'versions of gates'],
  'community/frontmatter': ['frontmatter', 'front matter'],
  'community/machines': ['API', 'JSON', 'RSS', 'feed', 'Atom'],
  'community/governance': ['report a security problem', 'change a gate'],
};

type Page = Pick<CollectionEntry<'docs'>, 'id' | 'data'>;
type Sector = Framework['sectors'][number];
const namesOf = ({ id, title }: Sector): readonly string[] => [title, ...(trades[id] ?? [])];

export const namedPages = (pages: readonly Page[], framework: Framework): NamedPage[] => [
  ...pages.filter(isSearchedByName).map((page) => written(page, framework)),
  ...framework.gates.flatMap((gate) => framework.sectors.map((sector) => asked(gate, sector))),
];

/** Pages for contributors stand outside the library and are asked for by name all the same. */
const isSearchedByName = (page: Page): boolean =>
  isInLibrary(page) || page.data.kind === 'reference';

function written({ id, data }: Page, { sectors }: Framework): NamedPage {
  const { title, description, kind } = data;
  const short = title.split(':')[0] ?? title;
  const sector = sectors.find((other) => id === `sectors/${other.id}`);
  const names = [title, short, ...(sector ? namesOf(sector) : []), ...(asks[id] ?? [])];
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
