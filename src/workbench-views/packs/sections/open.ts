/** What the gate still lacks, in the order in which one would do it. */
import { type Block, list, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export const open = ({ pack, words }: Telling): readonly Block[] =>
  pack.missing.length > 0 ? [list(pack.missing.map(({ text }) => text))] : [text(words.open.none)];
