/** Every regulation has an id of its own and names a source that sources.yaml knows. */
import { type Finding, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';

export function checkRegulations({
  regulations,
  sources,
}: Pick<Library, 'regulations' | 'sources'>): Finding[] {
  const known = new Set(sources.map(({ value }) => value.id));
  return regulations.flatMap((regulation, index) => {
    const { id, source } = regulation.value;
    const report = reportsIn(regulation, 'regulation');
    const first = regulations.findIndex(({ value }) => value.id === id);
    return [
      ...(first < index
        ? [
            report(
              [],
              `"${id}" is also the id of the entry on line ${regulations[first]?.lineOf([])}.`,
              'Give each regulation an id of its own, or make one entry of the two.',
            ),
          ]
        : []),
      ...(known.has(source)
        ? []
        : [
            report(
              [],
              `No source "${source}" in content/sources.yaml.${didYouMean(source, known)}`,
              'Name a known source by its id, or add the source with what it is cited for.',
            ),
          ]),
    ];
  });
}
