/** What the gate still lacks, in the order in which one would do it, and what looks implausible. */
import { type Block, heading, list, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export const open = ({ pack, words }: Telling): readonly Block[] => [
  pack.missing.length > 0 ? list(pack.missing.map(({ text }) => text)) : text(words.open.none),
  ...(pack.warnings.length > 0 ? [heading(words.open.warnings), list(pack.warnings)] : []),
];
