/**
 * A plan as text for the fragment of an address: JSON, deflated, in the URL alphabet of base 64.
 * The fragment never leaves the browser. What is opened is validated as any other plan.
 */
import { type Plan, parsePlan } from '../model/plan.ts';
import { type NoPlan, noPlan } from './plan-problem.ts';
import { findUnusual } from './unusual.ts';

/** Why a plan was not put into a link, or not taken from one. */
export type LinkProblem =
  /** This browser cannot compress. */
  | { readonly code: 'unsupported' }
  | { readonly code: 'too-long' }
  /** Cut off or changed on its way. */
  | { readonly code: 'damaged' }
  /** Readable, but no plan. */
  | NoPlan;

export type LinkResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: LinkProblem };

/** Longer addresses are cut off by mail and chat programs. */
export const longestLink = 8_000;

/** Up to here every program keeps an address whole; Outlook is the first that does not. */
const safeLink = 2_000;

/** How far an address gets: whole everywhere, cut off by some mail programs, or by most. */
export const reachOf = (address: string): 'anywhere' | 'some-cut' | 'too-long' =>
  address.length <= safeLink ? 'anywhere' : address.length <= longestLink ? 'some-cut' : 'too-long';

/** What a link may unfold to: no plan of a person is larger, and a few bytes can pretend to be. */
const largestPlan = 200_000;

/** Deflate with its checksum, so that a damaged link is noticed. */
const format = 'deflate';

/** A plan as text for a link. Never throws. */
export async function packPlan(plan: Plan): Promise<LinkResult<string>> {
  const document = withoutGaps(plan);
  const valid = parsePlan(document);
  if (!valid.ok) return { ok: false, problem: noPlan(document, valid.problems) };
  if (typeof CompressionStream === 'undefined') return failed('unsupported');
  const text = new TextEncoder().encode(JSON.stringify(valid.plan));
  const bytes = await through(new CompressionStream(format), text, Number.POSITIVE_INFINITY);
  const packed = toBase64Url(bytes ?? new Uint8Array());
  return packed.length > longestLink ? failed('too-long') : { ok: true, value: packed };
}

/** The plan in a link's text. Never throws. */
export async function unpackPlan(packed: string): Promise<LinkResult<Plan>> {
  if (packed.length > longestLink) return failed('too-long');
  if (typeof DecompressionStream === 'undefined') return failed('unsupported');
  const document = await read(packed);
  if (document === undefined || findUnusual(document)) return failed('damaged');
  const result = parsePlan(document);
  return result.ok
    ? { ok: true, value: result.plan }
    : { ok: false, problem: noPlan(document, result.problems) };
}

async function read(packed: string): Promise<unknown> {
  try {
    const stream = new DecompressionStream(format);
    const bytes = await through(stream, fromBase64Url(packed), largestPlan);
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Sends bytes through a stream; undefined once more than `most` come out of it. */
async function through(stream: CompressionStream, bytes: Uint8Array<ArrayBuffer>, most: number) {
  const source = new Blob([bytes]).stream().pipeThrough(stream);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = source.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

/** What a person has not decided is left out, as in JSON. */
const withoutGaps = (plan: Plan): unknown => JSON.parse(JSON.stringify(plan));

const failed = (code: 'unsupported' | 'too-long' | 'damaged') =>
  ({ ok: false, problem: { code } }) as const;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
