/** An example as an author would write it in YAML, in one line. */
import { stringify } from 'yaml';

export const written = (example: unknown): string =>
  stringify(example, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();
