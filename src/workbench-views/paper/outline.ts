/** What each gate's pack contains, and in which order: what the gate decides about comes first. */
import type { GateId } from '../../model/framework.ts';
import type { SectionId } from './document.ts';

/** What a committee reads before it decides: at the pilot's exit the results, then what is open. */
const opening: Readonly<Record<GateId, readonly SectionId[]>> = {
  G1: ['summary', 'decision', 'open'],
  G2: ['summary', 'decision', 'open'],
  G3: ['summary', 'decision', 'results', 'open'],
  G4: ['summary', 'decision', 'open'],
  G5: ['summary', 'decision', 'open'],
};

const closing: readonly SectionId[] = ['criteria', 'artifacts', 'assumptions', 'figures'];

const evidence: Readonly<Record<GateId, readonly SectionId[]>> = {
  G1: ['problem', 'metrics', 'money', 'cohort', 'risks', 'stakeholders'],
  G2: ['problem', 'metrics', 'cohort', 'rollback', 'risks', 'stakeholders'],
  G3: ['money', 'problem', 'cohort', 'rollout', 'rollback', 'risks', 'stakeholders'],
  G4: ['rollout', 'rollback', 'risks', 'results', 'money', 'stakeholders'],
  G5: ['money', 'results', 'rollout', 'rollback', 'risks', 'stakeholders'],
};

export const outlineOf = (gate: GateId): readonly SectionId[] => [
  ...opening[gate],
  ...evidence[gate],
  ...closing,
];

/** The figures that a committee reads first, by their path in the analysis. */
export const leadingFigures: Readonly<Record<GateId, readonly string[]>> = {
  G1: ['payback.benefitPerYear', 'payback.investment', 'payback.months', 'cohort.required'],
  G2: ['cohort.share', 'cohort.power', 'cohort.detectable', 'payback.investment'],
  G3: ['payback.effect', 'payback.netPerYear', 'payback.investment', 'payback.phasedMonths'],
  G4: ['rollout.weeks', 'rollout.exposure', 'payback.phasedMonths', 'payback.netPerYear'],
  G5: ['payback.effect', 'payback.benefitPerYear', 'payback.netPerYear', 'payback.phasedMonths'],
};
