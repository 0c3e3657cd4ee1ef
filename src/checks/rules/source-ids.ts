/** Every source has an id of its own: a citation leads to one. */
import { type Finding, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';

export const checkSourceIds = ({ sources }: Pick<Library, 'sources'>): Finding[] =>
  sources.flatMap((source, index) => {
    const { id } = source.value;
    const first = sources.findIndex(({ value }) => value.id === id);
    if (first === index) return [];
    return reportsIn(source, 'source')(
      ['id'],
      `"${id}" is also the id of the source on line ${sources[first]?.lineOf([])}.`,
      'Give each source an id of its own, or make one entry of the two.',
    );
  });
