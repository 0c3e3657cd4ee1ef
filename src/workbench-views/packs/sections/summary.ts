/** For the committee: what is recommended, and the few figures that matter. */
import type { Block } from '../document.ts';
import { leadingFigures } from '../outline.ts';
import type { Telling } from '../telling.ts';
import { openPoints } from './open.ts';

export function summary(telling: Telling): readonly Block[] {
  const { analysis, gate, words, label, showAt } = telling;
  const points = openPoints(telling);
  const { warnings } = analysis;
  return [
    { kind: 'lead', text: recommendation(telling, points.length) },
    {
      kind: 'facts',
      large: true,
      facts: leadingFigures[gate.id].map((path) => ({ name: label(path), value: showAt(path) })),
    },
    ...(warnings.length > 0
      ? [{ kind: 'text' as const, text: words.summary.warned(warnings.length) }]
      : []),
  ];
}

/** From the pilot's exit on its results speak first. */
function recommendation({ analysis, gate, readiness, words, list, names }: Telling, open: number) {
  const text = words.summary;
  const { results } = analysis;
  const afterPilot = gate.id === 'G3' || gate.id === 'G4' || gate.id === 'G5';
  if (afterPilot && results && results.outcome !== 'go') {
    const about = results.metrics
      .filter(({ metric }) => results.about.includes(metric.id))
      .map(({ metric }) => metric.name);
    const metrics = about.length > 0 ? list(about) : names.metricRoles.primary;
    return text[results.outcome](metrics);
  }
  const certain = !afterPilot || results?.certain;
  if (readiness.ready) return certain ? text.ready : text.readyOnAverage;
  if (!afterPilot) return text.open(open);
  return certain ? text.goOpen(open) : text.goOpenOnAverage(open);
}
