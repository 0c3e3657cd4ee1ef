/** What a starter is written from, and what is taken where nobody said anything. */
import type { pageDomains, pageRisks, pageSectors } from '../markdown/frontmatter.ts';
import { type GateId, gateIds, type Role, type StageId, stageIds } from '../model/names.ts';
import { asksForSector, gateOf, type StarterKind, stageBefore } from './kinds.ts';

export type PageDomain = (typeof pageDomains)[number];

export interface Answers {
  readonly title: string;
  /** The name of the file without its ending: the last part of the page's address. */
  readonly name: string;
  readonly stages: readonly StageId[];
  readonly gates: readonly GateId[];
  readonly domains: readonly PageDomain[];
  readonly sectors: readonly (typeof pageSectors)[number][];
  readonly risk: (typeof pageRisks)[number];
  readonly roles: readonly Role[];
  readonly owner: Role;
  /** The day on which it is written, as 2026-11-26. */
  readonly reviewed: string;
  /** Sources that the title calls for, because it names what a regulation is called. */
  readonly sources: readonly string[];
}

/** What somebody chose: everything but what is looked up or computed. */
export type Choices = Omit<Answers, 'title' | 'name' | 'reviewed' | 'sources'>;

/** Choices in full: a gate follows from a stage and a stage from a gate, an owner from the roles. */
export function completed(kind: StarterKind, chosen: Partial<Choices>): Choices {
  const whole = asksForSector(kind) && !chosen.stages && !chosen.gates;
  const stages = chosen.stages ?? chosen.gates?.map(stageBefore) ?? (whole ? stageIds : ['pilot']);
  const roles = chosen.roles ?? (chosen.owner ? [chosen.owner] : ['product-owner']);
  return {
    stages,
    gates: chosen.gates ?? (whole ? gateIds : stages.map(gateOf)),
    domains: chosen.domains ?? ['any'],
    sectors: chosen.sectors ?? ['any'],
    risk: chosen.risk ?? 'any',
    roles,
    owner: chosen.owner ?? roles[0] ?? 'product-owner',
  };
}
