/** Each word of the glossary has names of its own, and leads to pages, terms and sources there are. */
import { type GlossaryTerm, namesOf } from '../../markdown/glossary.ts';
import { type Finding, type Report, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';

type Known = Pick<Library, 'glossary' | 'pages' | 'sources'>;

export function checkGlossary({ glossary, pages, sources }: Known): Finding[] {
  const findings: Finding[] = [];
  const ids = glossary.map(({ value }) => value.id);
  const known = {
    page: pages.map(({ id }) => id),
    see: ids,
    source: sources.map(({ value }) => value.id),
  };
  const named = new Map<string, string>();
  const seen = new Set<string>();

  for (const read of glossary) {
    const entry = read.value;
    const reportAt = reportsIn(read, 'glossary');
    const report = (...found: Parameters<Report>) => findings.push(reportAt(...found));
    if (seen.has(entry.id))
      report(['id'], `Two terms have the id "${entry.id}".`, 'Give each term an id of its own.');
    seen.add(entry.id);
    for (const name of namesOf(entry)) {
      const twin = named.get(plain(name));
      if (twin !== undefined)
        report(
          name === entry.term ? ['term'] : ['also'],
          `"${name}" is also a name of "${twin}".`,
          'Keep each name at one term: a search for it must lead to one meaning.',
        );
      named.set(plain(name), entry.term);
    }
    for (const { path, kind, id } of namedBy(entry)) {
      if (kind === 'see' && id === entry.id)
        report(path, `"${entry.term}" refers to itself.`, 'Take it out of see.');
      else if (!known[kind].includes(id))
        report(
          path,
          `"${entry.term}" names the ${kind === 'see' ? 'term' : kind} "${id}", which does not exist.${didYouMean(id, known[kind])}`,
          mends[kind],
        );
    }
  }
  return findings;
}

/** Names that read the same are the same, however they are hyphenated. */
const plain = (name: string): string => name.toLowerCase().replaceAll('-', ' ');

interface Reference {
  readonly kind: 'page' | 'see' | 'source';
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

const namedBy = ({ page, see, source }: GlossaryTerm): readonly Reference[] => [
  { kind: 'page', id: page, path: ['page'] },
  ...see.map((id, index) => ({ kind: 'see' as const, id, path: ['see', index] })),
  ...(source === undefined ? [] : [{ kind: 'source' as const, id: source, path: ['source'] }]),
];

const mends = {
  page: 'Name a page by its path under content/, without extension.',
  see: 'Name another term by its id.',
  source: 'Name a source by its id in content/sources.yaml.',
} as const;
