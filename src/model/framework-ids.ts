/** The ids of stages and gates, for those who need no more of the framework than its places. */
export const stageIds = ['idea', 'mvp', 'pilot', 'hardening', 'rollout'] as const;
export const gateIds = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;

export type StageId = (typeof stageIds)[number];
export type GateId = (typeof gateIds)[number];
