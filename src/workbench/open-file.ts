/**
 * Opens a plan that a person brings: a plan file, a contributor's YAML, an evidence pack, a text that
 * was set aside and mended, or a link.
 * Whatever it holds, the answer is a plan or the reason why not; nothing throws.
 */

import { planVersion } from '../model/plan/version.ts';
import { type Plan, parsePlan } from '../model/plan.ts';
import { type LinkProblem, unpackPlan } from './link.ts';
import { fieldOf, type NoPlan, noPlan } from './plan-problem.ts';
import { findUnusual } from './unusual.ts';
import type { Place, Slip } from './yaml-text.ts';

export type OpenProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** The browser could not read it: moved, deleted or not allowed. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'empty' }
  /** Not text in UTF-8: a picture, a spreadsheet, another encoding. */
  | { readonly code: 'not-text' }
  | {
      readonly code: 'malformed';
      readonly at: Place;
      readonly endsEarly: boolean;
      readonly slip?: Slip;
    }
  | { readonly code: 'too-many-aliases' }
  /** The part that reads YAML, and finds what is wrong with JSON, could not be loaded. */
  | { readonly code: 'not-loaded' }
  | {
      readonly code: 'too-deep' | 'too-many' | 'forbidden-key';
      readonly field: string;
    }
  | { readonly code: 'newer-version'; readonly version: number; readonly reads: number }
  | (NoPlan & { readonly line?: number })
  /** It is a link, and the link is wrong. */
  | { readonly code: 'link'; readonly problem: LinkProblem };

export type OpenResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: OpenProblem };

/** Many times what a person writes, and read in a moment. */
export const largestFile = 2_000_000;

/** YAML is slower to read than JSON, and plans in YAML are written by hand. */
const largestYaml = 200_000;

export async function openPlan(file: Blob): Promise<OpenResult> {
  if (file.size > largestFile) return tooLarge(file.size, largestFile);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed({ code: 'unreadable' });
  }
  try {
    return openPlanText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed({ code: 'not-text' });
  }
}

export async function openPlanText(written: string): Promise<OpenResult> {
  if (written.length > largestFile) return tooLarge(written.length, largestFile);
  const text = written.replace(/^\uFEFF/, '');
  if (text.trim() === '') return failed({ code: 'empty' });
  if (text.includes('\0')) return failed({ code: 'not-text' });
  const link = /^\s*(?:https?:\/\/\S*)?#plan=([\w-]+)\s*$/.exec(text)?.[1];
  if (link !== undefined) return openLink(link);
  const document = await read(text);
  return document.ok ? validate(document.value, text) : failed(document.problem);
}

async function openLink(packed: string): Promise<OpenResult> {
  const result = await unpackPlan(packed);
  return result.ok
    ? { ok: true, plan: result.value }
    : failed({ code: 'link', problem: result.problem });
}

type Document =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: OpenProblem };

async function read(text: string): Promise<Document> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    if (text.length > largestYaml) return tooLarge(text.length, largestYaml);
    const yaml = await loadYaml();
    if (!yaml) return failed({ code: 'not-loaded' });
    const result = yaml.readYaml(text);
    if (result.ok) return result;
    const { ok: _, ...problem } = result;
    return failed(problem);
  }
}

/** A field of a plan, as people name it. */
export interface WrongField {
  readonly field: string;
  readonly expected: string;
  readonly line?: number;
}

/** Every field that is wrong in a text which is refused as no plan; empty for any other text. */
export async function wrongFieldsIn(text: string): Promise<WrongField[]> {
  const document = await read(text.replace(/^\uFEFF/, ''));
  const yaml = await loadYaml();
  if (!document.ok || !yaml) return [];
  const { value, at } = planIn(document.value);
  const result = parsePlan(value);
  if (result.ok) return [];
  const lineOf = yaml.linesIn(text);
  return result.problems.map((problem) => {
    const { field, expected } = noPlan(value, [problem]);
    const line = lineOf([...at, ...problem.path]);
    return { field, expected, ...(line !== undefined && { line }) };
  });
}

async function validate(document: unknown, text: string): Promise<OpenResult> {
  const { value, at } = planIn(document);
  const unusual = findUnusual(value);
  if (unusual) return failed({ code: unusual.code, field: fieldOf(value, unusual.path) });
  const version = isRecord(value) ? value.schema : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > planVersion)
    return failed({ code: 'newer-version', version, reads: planVersion });
  const result = parsePlan(value);
  if (result.ok) return result;
  const path = result.problems[0]?.path ?? [];
  const line = await lineOf(text, [...at, ...path]);
  return failed({ ...noPlan(value, result.problems), ...(line !== undefined && { line }) });
}

/** An evidence pack has its plan in a field. */
function planIn(document: unknown): { readonly value: unknown; readonly at: readonly string[] } {
  const isWrapped = isRecord(document) && !('schema' in document) && 'plan' in document;
  return isWrapped ? { value: document.plan, at: ['plan'] } : { value: document, at: [] };
}

async function lineOf(text: string, path: readonly (string | number)[]) {
  if (text.length > largestYaml) return undefined;
  return (await loadYaml())?.linesIn(text)(path);
}

const loadYaml = () => import('./yaml-text.ts').catch(() => undefined);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const failed = (problem: OpenProblem) => ({ ok: false, problem }) as const;

const tooLarge = (bytes: number, most: number) => failed({ code: 'too-large', bytes, most });
