/** What each gate's pack contains, and in which order: what the gate decides about comes first. */
import type { GateId } from '../../model/framework.ts';
import type { SectionId } from './document.ts';

const opening: readonly SectionId[] = ['summary', 'decision', 'criteria'];

const closing: readonly SectionId[] = ['artifacts', 'open', 'assumptions', 'warnings', 'figures'];

const evidence: Readonly<Record<GateId, readonly SectionId[]>> = {
  G1: ['problem', 'metrics', 'cohort', 'stakeholders', 'money', 'risks'],
  G2: ['problem', 'metrics', 'cohort', 'rollback', 'risks', 'stakeholders'],
  G3: ['problem', 'results', 'cohort', 'money', 'rollout', 'rollback', 'risks', 'stakeholders'],
  G4: ['rollout', 'rollback', 'risks', 'results', 'money', 'stakeholders'],
  G5: ['money', 'results', 'rollout', 'rollback', 'risks', 'stakeholders'],
};

export const outlineOf = (gate: GateId): readonly SectionId[] => [
  ...opening,
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
