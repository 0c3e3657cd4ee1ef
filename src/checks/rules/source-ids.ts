/** Every source has an id of its own: a citation leads to one. */
import { type Finding, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';

export const checkSourceIds = ({ sources }: Pick<Library, 'sources'>): Finding[] => {
  const seen = new Set<string>();
  return sources.flatMap((source) => {
    const { id } = source.value;
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return reportsIn(source, 'source')(
      ['id'],
      `"${id}" is the id of two sources.`,
      'Give each source an id of its own, or make one entry of the two.',
    );
  });
};
