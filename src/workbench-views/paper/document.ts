/**
 * An evidence pack as a document in words: sections of plain blocks, from which the paper on the
 * screen, the print and the Markdown are made alike.
 */
import type { GateId } from '../../model/framework.ts';

/** Text, or text that leads somewhere. */
export type Cell = string | { readonly text: string; readonly href: string };

export type ChartName = 'results' | 'intervals' | 'cash' | 'phases';

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** The sentence that a reader in a hurry reads. */
  | { readonly kind: 'lead'; readonly text: string }
  /** What the plan does not say yet, said so. */
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Names and values beside each other: figures, or terms and texts. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly large?: boolean }
  | Table
  | { readonly kind: 'chart'; readonly chart: ChartName };

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** Squares of equal width, as a matrix has. */
  readonly even?: boolean;
  /** Its empty cells are written in by hand. */
  readonly toFillIn?: boolean;
}

export type SectionId =
  | 'summary'
  | 'decision'
  | 'criteria'
  | 'problem'
  | 'metrics'
  | 'results'
  | 'cohort'
  | 'money'
  | 'rollout'
  | 'rollback'
  | 'risks'
  | 'stakeholders'
  | 'artifacts'
  | 'open'
  | 'assumptions'
  | 'figures';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly gate: GateId;
  /** What the document is: the evidence pack of a gate. */
  readonly kind: string;
  /** The gate with its name. */
  readonly gateTitle: string;
  readonly title: string;
  readonly hypothesis: string;
  readonly decision: string;
  readonly facts: readonly Fact[];
  /** When it was made, and of which version of the plan. */
  readonly imprint: readonly string[];
}

export interface PackDocument {
  readonly cover: Cover;
  readonly sections: readonly Section[];
}

export const text = (words: string): Block => ({ kind: 'text', text: words });
export const missing = (words: string): Block => ({ kind: 'missing', text: words });
export const heading = (words: string): Block => ({ kind: 'heading', text: words });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
