/** For the committee: what is recommended, the few figures that matter, what speaks against a go. */
import { figureAt } from '../../../model/collect.ts';
import { planPathsOf } from '../../../model/figure.ts';
import type { ObjectionCode } from '../../../model/gates/objections.ts';
import type { PackObjection } from '../../evidence-pack/document.ts';
import { type Block, heading, list, text } from '../document.ts';
import { leadingFigures } from '../outline.ts';
import type { Telling } from '../telling.ts';

export function summary(telling: Telling): readonly Block[] {
  const { pack, gate, words, showAt } = telling;
  const { objections } = pack.summary;
  return [
    { kind: 'lead', text: pack.decision ? sinceDecided(telling) : recommendation(telling) },
    {
      kind: 'facts',
      large: true,
      facts: leadingFigures[gate.id].map((path) => ({
        name: nameOf(path, telling),
        value: showAt(path),
      })),
    },
    ...restsOn(telling),
    // What was known when the gate decided stands with the decision.
    ...(objections.length > 0 && !pack.decision
      ? [
          heading(words.summary.against),
          list(objections.map((objection) => spoken(objection, telling))),
        ]
      : []),
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

/** After a decision nothing is recommended any more; what the plan shows may have changed since. */
const sinceDecided = ({ pack, readiness, words }: Telling): string =>
  readiness.ready ? words.summary.decidedReady : words.summary.decidedOpen(pack.missing.length);

/** An effect is that of a metric, which its own label does not name. */
function nameOf(path: string, { plan, label, words }: Telling): string {
  const metric = plan.metrics.find(({ id }) => id === plan.benefit?.metric);
  return path === 'payback.effect' && metric ? words.summary.effect(metric.name) : label(path);
}

/** Which of the values that these figures come from are assumed and not measured. */
function restsOn({ plan, analysis, gate, fieldLabel, list, words }: Telling): Block[] {
  const used = new Set(
    leadingFigures[gate.id].flatMap((path) => {
      const figure = figureAt(analysis, path);
      return figure && figure.value !== null ? [...planPathsOf(figure)] : [];
    }),
  );
  const assumed = (plan.assumptions ?? []).filter(({ of }) => used.has(of));
  return assumed.length > 0
    ? [text(words.summary.restsOn(list(assumed.map(({ of }) => fieldLabel(of)))))]
    : [];
}

/** Checks and questions are sentences, and listed further below; what has a name is named. */
const counted: ReadonlySet<ObjectionCode> = new Set(['checks-not-passed', 'questions-open']);

const spoken = ({ code, text, about }: PackObjection, { list, words }: Telling): string =>
  counted.has(code)
    ? words.summary.objection(text, about.length)
    : about.length > 0 && code !== 'no-support-capacity'
      ? words.summary.objectionAbout(text, list(about))
      : text;
