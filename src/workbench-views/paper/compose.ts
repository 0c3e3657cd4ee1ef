/** Composes the evidence pack of a gate: the cover, then the sections in the gate's order. */
import type { Block, Cover, PackDocument, SectionId } from './document.ts';
import { outlineOf } from './outline.ts';
import { artifacts } from './sections/artifacts.ts';
import { assumptions } from './sections/assumptions.ts';
import { cohort } from './sections/cohort.ts';
import { criteria } from './sections/criteria.ts';
import { decision } from './sections/decision.ts';
import { figures } from './sections/figures.ts';
import { metrics } from './sections/metrics.ts';
import { money } from './sections/money.ts';
import { open } from './sections/open.ts';
import { problem } from './sections/problem.ts';
import { results } from './sections/results.ts';
import { risks } from './sections/risks.ts';
import { rollback } from './sections/rollback.ts';
import { rollout } from './sections/rollout.ts';
import { stakeholders } from './sections/stakeholders.ts';
import { summary } from './sections/summary.ts';
import type { Telling } from './telling.ts';

const sections: Readonly<Record<SectionId, (telling: Telling) => readonly Block[]>> = {
  summary,
  decision,
  criteria,
  problem,
  metrics,
  results,
  cohort,
  money,
  rollout,
  rollback,
  risks,
  stakeholders,
  artifacts,
  open,
  assumptions,
  figures,
};

export const composePack = (telling: Telling): PackDocument => ({
  cover: coverOf(telling),
  sections: outlineOf(telling.gate.id).map((id) => ({
    id,
    title: telling.words.sections[id],
    blocks: sections[id](telling),
  })),
});

function coverOf({ plan, pack, words, list }: Telling): Cover {
  const { cover } = pack;
  return {
    gate: cover.gate,
    kind: cover.title,
    gateTitle: cover.gateTitle,
    title: cover.plan,
    hypothesis: plan.hypothesis ?? words.problem.noHypothesis,
    decision: cover.decision,
    facts: [
      { name: words.cover.asks, value: cover.asks },
      { name: words.cover.deciders, value: list(cover.deciders) },
    ],
    imprint: [cover.generated, cover.criteria, cover.version],
  };
}
