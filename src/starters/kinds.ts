/** What a contributor can begin with `npm run new`, and where its page goes. */
import type { starterKinds } from '../markdown/frontmatter.ts';
import type { Gate } from '../model/framework.ts';
import { type GateId, gateIds, type StageId, stageIds } from '../model/names.ts';

export type StarterKind = (typeof starterKinds)[number];

/** The folder of content/ that holds pages of a kind; it is also the id of their overview. */
export const folders: Readonly<Record<StarterKind, string>> = {
  playbook: 'playbooks',
  sector: 'sectors',
  checklist: 'checklists',
  template: 'templates',
  example: 'examples',
};

/** The kinds that are about one sector; the others fit any until their writer says otherwise. */
export const asksForSector = (kind: StarterKind): boolean =>
  kind === 'sector' || kind === 'example';

/** A stage ends at the gate of its number. */
export const gateOf = (stage: StageId): GateId => gateIds[stageIds.indexOf(stage)] ?? 'G1';
export const stageBefore = (gate: Gate['id']): StageId => stageIds[gateIds.indexOf(gate)] ?? 'idea';
