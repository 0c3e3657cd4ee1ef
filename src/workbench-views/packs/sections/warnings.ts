/** What looks implausible although every field is in range. */
import { warningText } from '../../../calculators/warn.ts';
import { type Block, list, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function warnings({ analysis, plan, words, locale }: Telling): readonly Block[] {
  if (analysis.warnings.length === 0) return [text(words.warnings.none)];
  return [list(analysis.warnings.map((warning) => warningText(warning, plan, locale)))];
}
