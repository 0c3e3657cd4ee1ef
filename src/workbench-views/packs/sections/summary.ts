/** For the committee: what is recommended, the few figures that matter, what speaks against a go. */
import { type Block, heading, list, text } from '../document.ts';
import { leadingFigures } from '../outline.ts';
import type { Telling } from '../telling.ts';

export function summary(telling: Telling): readonly Block[] {
  const { pack, gate, words, label, showAt } = telling;
  const { objections } = pack.summary;
  return [
    { kind: 'lead', text: recommendation(telling) },
    {
      kind: 'facts',
      large: true,
      facts: leadingFigures[gate.id].map((path) => ({ name: label(path), value: showAt(path) })),
    },
    ...(objections.length > 0
      ? [
          heading(words.summary.against),
          list(objections.map(({ text, about }) => words.summary.objection(text, about.length))),
        ]
      : []),
    ...(pack.warnings.length > 0 ? [text(words.summary.warned(pack.warnings.length))] : []),
  ];
}

/** From the pilot's exit on its results speak first. */
function recommendation({ analysis, pack, gate, readiness, words }: Telling): string {
  const said = words.summary;
  const { results } = analysis;
  const open = pack.missing.length;
  if (gate.id === 'G1' || gate.id === 'G2') return readiness.ready ? said.ready : said.open(open);
  if (results && results.outcome !== 'go') return said[results.outcome](pack.summary.answer);
  if (results?.certain) return readiness.ready ? said.ready : said.goOpen(open);
  return readiness.ready ? said.readyOnAverage : said.goOpenOnAverage(open);
}
