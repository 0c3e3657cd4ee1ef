/** What looks implausible although every field is in range. */
import { type Block, list, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export const warnings = ({ pack, words }: Telling): readonly Block[] =>
  pack.warnings.length > 0 ? [list(pack.warnings)] : [text(words.warnings.none)];
