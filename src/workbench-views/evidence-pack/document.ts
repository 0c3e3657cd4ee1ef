/**
 * An evidence pack as a document: what a steering committee reads about one gate. Texts are in the
 * reader's language and hold no markup; codes stand beside them where a view shows a sign.
 */
import type { TableData } from '../../calculators/chart/DataTable.tsx';
import type {
  Check,
  EvidenceStatus,
  GateDecision,
  GateId,
  Objection,
  ResultOutcome,
  ResultVerdict,
  RiskBand,
  Todo,
} from '../../model/index.ts';

export interface EvidencePack {
  readonly locale: string;
  readonly cover: Cover;
  readonly summary: Summary;
  readonly decision?: PackDecision;
  /** Oldest first, without the latest. */
  readonly history: readonly PackDecision[];
  /** Of the latest decision. */
  readonly conditions: readonly PackCondition[];
  readonly checks: readonly PackCheck[];
  readonly questions: readonly PackQuestion[];
  readonly metrics: readonly PackMetric[];
  readonly cohort: readonly PackFigure[];
  readonly money: readonly PackFigure[];
  readonly costs: readonly PackFigure[];
  readonly rollout: readonly PackFigure[];
  /** Phase by phase; missing without a rollout. */
  readonly phases?: TableData;
  readonly freezes: readonly PackFreeze[];
  readonly triggers: readonly PackTrigger[];
  readonly risks: readonly PackRisk[];
  readonly stakeholders: readonly PackStakeholder[];
  readonly artifacts: readonly PackArtifact[];
  readonly assumptions: readonly PackAssumption[];
  readonly warnings: readonly string[];
  readonly missing: readonly PackMissing[];
  /** The computed figures above, each with its formula. */
  readonly figures: readonly PackFormula[];
}

export interface Cover {
  readonly title: string;
  readonly plan: string;
  readonly gate: GateId;
  /** G3, Pilot exit. */
  readonly gateTitle: string;
  /** What is decided at this gate. */
  readonly asks: string;
  readonly deciders: readonly string[];
  readonly decision: string;
  /** In words, as are the version of the criteria and the day on which the pack was made. */
  readonly version: string;
  readonly criteria: string;
  readonly generated: string;
  /** Of what the gate asks, as the framework's history of changes has it. */
  readonly criteriaVersion: number;
  /** The bare hash; missing where the browser did not compute it. */
  readonly planVersion?: string;
  /** 2026-11-25. */
  readonly generatedOn: string;
}

export interface Summary {
  /** What the pilot shows, in a sentence. */
  readonly answer: string;
  readonly outcome: ResultOutcome['outcome'] | undefined;
  /** Present where chance is not ruled out. */
  readonly caveat?: string;
  readonly ready: boolean;
  readonly readiness: string;
  readonly problem?: string;
  readonly hypothesis?: string;
  /** What a "go" needs a written reason for. */
  readonly objections: readonly PackObjection[];
}

export interface PackObjection {
  readonly code: Objection['code'];
  readonly text: string;
  /** The metrics, risks, checks, questions, artifacts or gates that it is about. */
  readonly about: readonly string[];
}

export interface PackDecision {
  readonly code: GateDecision['decision'];
  readonly decision: string;
  readonly date: string;
  readonly role: string;
  readonly reason?: string;
  /** What was known to speak against it. */
  readonly open: readonly string[];
  readonly conditions: readonly PackCondition[];
}

export interface PackCondition {
  readonly text: string;
  readonly due?: string;
  readonly met: boolean;
  readonly status: string;
}

export interface PackCheck {
  readonly id: Check['id'];
  readonly text: string;
  readonly code: Check['result'];
  readonly result: string;
  /** Names of the fields it waits for, or that are to be looked at. */
  readonly fields: readonly string[];
}

export interface PackQuestion {
  readonly id: string;
  readonly text: string;
  readonly code: 'yes' | 'no' | 'not-applicable' | 'open';
  readonly answer: string;
  readonly note?: string;
}

export interface PackMetric {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly value: string;
  readonly reference?: string;
  /** Signed, against the baseline: a share of it where the threshold is one. */
  readonly change?: string;
  readonly threshold: string;
  readonly rollback: readonly { readonly text: string; readonly crossed: boolean | undefined }[];
  readonly code: ResultVerdict;
  readonly verdict: string;
  readonly reason: string;
}

export interface PackFigure {
  readonly path: string;
  readonly label: string;
  readonly value: string;
}

export interface PackFormula extends PackFigure {
  readonly formula: string;
  /** The formula with this plan's values. */
  readonly filled: string;
}

export interface PackRisk {
  readonly id: string;
  readonly title: string;
  readonly before: PackRating;
  readonly control?: string;
  readonly owner?: string;
  readonly function?: string;
  readonly after: PackRating;
  readonly note?: string;
}

export interface PackRating {
  readonly band: RiskBand | undefined;
  /** High (3 × 4). */
  readonly text: string;
}

export interface PackArtifact {
  readonly id: string;
  readonly title: string;
  /** The sector that asks for it. */
  readonly sector?: string;
  readonly code: EvidenceStatus;
  readonly status: string;
  readonly owner: string;
  readonly date?: string;
  /** An address that a browser may follow. */
  readonly link?: string;
  /** What stands where a link is asked for and is none: a folder, a number in a register. */
  readonly place?: string;
  readonly note?: string;
}

export interface PackAssumption {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly because: string;
}

export interface PackMissing {
  readonly kind: Todo['kind'];
  readonly text: string;
  /** Where it is a field: its plan path. */
  readonly path?: string;
}

export interface PackStakeholder {
  readonly name: string;
  readonly change?: string;
  readonly stance?: string;
  /** The role that speaks with them. */
  readonly owner?: string;
}

export interface PackFreeze {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface PackTrigger {
  /** A metric, or a technical signal. */
  readonly watched: string;
  /** Above 7.88 minutes. */
  readonly fires: string;
}
