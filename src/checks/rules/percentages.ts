/** A percentage that a page attributes to a source was read in that source, not second-hand. */
import { citedIn } from '../../markdown/authoring.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import type { Page } from '../page.ts';
import { withoutCode } from '../without-code.ts';

/** A sentence ends after its footnotes. */
const betweenSentences = /(?<=[.!?](?:\[\^[a-z0-9-]+\])*)\s+|\s*\|\s*/;

export function checkPercentages(
  { file, text }: Page,
  { sources }: Pick<Library, 'sources'>,
): Finding[] {
  const unread = new Set(
    sources
      .filter(({ value }) => ['second-hand', 'general-knowledge'].includes(value.checked.status))
      .map(({ value }) => value.id),
  );
  return withoutCode(text)
    .split('\n')
    .flatMap((line, index) =>
      line.split(betweenSentences).flatMap((sentence) => {
        const percentage = /\d[\d.,–]*\s?%/.exec(sentence)?.[0];
        const source = citedIn(sentence).find((id) => unread.has(id));
        if (!percentage || !source) return [];
        return [
          {
            file,
            line: index + 1,
            rule: 'percentage',
            message: `"${percentage}" is cited to ${source}, whose own text was not read.`,
            mend: 'Read it there and say so in content/sources.yaml, or leave the figure out.',
          },
        ];
      }),
    );
}
