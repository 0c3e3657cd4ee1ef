/**
 * What a pipeline learns without reading a word. Verdicts are 0 to 2; what keeps the command from
 * one has the numbers of `sysexits.h`, so that a plan that nobody could read is never taken for one
 * that is not ready.
 */
import type { Call, GateReadiness } from '../model/index.ts';

export const exitStatus = {
  /** The gate asked about is ready; without one, results and money say go. */
  go: 0,
  notYet: 1,
  stop: 2,
  usage: 64,
  invalid: 65,
  unreadable: 66,
  mistake: 70,
  unwritten: 74,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

const ofCall: Readonly<Record<Call, ExitStatus>> = {
  go: exitStatus.go,
  remediate: exitStatus.notYet,
  stop: exitStatus.stop,
};

/** Whoever asks about a gate is told about the gate, and nothing else. */
export const statusOf = (call: Call, asked: GateReadiness | undefined): ExitStatus =>
  asked ? (asked.ready ? exitStatus.go : exitStatus.notYet) : ofCall[call];
