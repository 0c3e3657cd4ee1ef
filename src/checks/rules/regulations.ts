/** Every regulation has an id of its own and names a source that sources.yaml knows. */
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';

export function checkRegulations({
  regulations,
  sources,
}: Pick<Library, 'regulations' | 'sources'>): Finding[] {
  const known = new Set(sources.map(({ id }) => id));
  return regulations.flatMap(({ file, line, entry: { id, source } }, index) => {
    const finding = (message: string, mend: string): Finding => ({
      file,
      line,
      rule: 'regulation',
      message,
      mend,
    });
    const first = regulations.findIndex(({ entry }) => entry.id === id);
    return [
      ...(first < index
        ? [
            finding(
              `"${id}" is also the id of the entry on line ${regulations[first]?.line}.`,
              'Give each regulation an id of its own, or make one entry of the two.',
            ),
          ]
        : []),
      ...(known.has(source)
        ? []
        : [
            finding(
              `No source "${source}" in content/sources.yaml.${didYouMean(source, known)}`,
              'Name a known source by its id, or add the source with what it is cited for.',
            ),
          ]),
    ];
  });
}
