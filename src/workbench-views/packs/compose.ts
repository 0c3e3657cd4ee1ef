/** Composes the evidence pack of a gate: the cover, then the sections in the gate's order. */
import type { Block, Cover, Fact, PackDocument, SectionId } from './document.ts';
import { outlineOf } from './outline.ts';
import { artifacts } from './sections/artifacts.ts';
import { assumptions } from './sections/assumptions.ts';
import { cohort } from './sections/cohort.ts';
import { criteria } from './sections/criteria.ts';
import { decided, decision } from './sections/decision.ts';
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
import { warnings } from './sections/warnings.ts';
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
  warnings,
  figures,
};

/** What a pack says about itself. */
export interface Edition {
  /** The day on which it was made, as an ISO date. */
  readonly made: string;
  /** The fingerprint of the plan; missing where this browser cannot compute one. */
  readonly version?: string | undefined;
}

export function composePack(telling: Telling, edition: Edition): PackDocument {
  const { gate, words } = telling;
  return {
    cover: coverOf(telling, edition),
    sections: outlineOf(gate.id).map((id) => ({
      id,
      title: words.sections[id],
      blocks: sections[id](telling),
    })),
  };
}

function coverOf(telling: Telling, { made, version }: Edition): Cover {
  const { plan, gate, readiness, words, names, date, list } = telling;
  const facts: readonly Fact[] = [
    { name: words.cover.deciders, value: list(gate.deciders.map((role) => names.roles[role])) },
    { name: words.cover.made, value: date(made) },
    { name: words.cover.version, value: version ?? words.cover.noVersion },
  ];
  return {
    gate: gate.id,
    gateTitle: words.cover.gate(gate.id, gate.title),
    title: plan.title,
    hypothesis: plan.hypothesis ?? words.problem.noHypothesis,
    decides: gate.decision,
    decision: readiness.decision ? decided(telling, readiness.decision) : words.cover.undecided,
    facts,
  };
}
