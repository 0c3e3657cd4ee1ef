/** A plan in a link: the same plan comes out, and nothing else ever does. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { longestLink, packPlan, reachOf, unpackPlan } from '../../src/workbench/link.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

afterEach(() => vi.unstubAllGlobals());

async function packed(plan = copilot): Promise<string> {
  const result = await packPlan(plan);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const pack = (document: string) => deflateSync(document).toString('base64url');
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each([copilot, expansion])('$id comes back as it was', async (plan) => {
  const text = await packed(plan);
  expect(text).toMatch(/^[\w-]+$/);
  expect(await unpackPlan(text)).toEqual({ ok: true, value: asJson(plan) });
});

test('every valid plan comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, async (plan) => {
      expect(await unpackPlan(await packed(plan))).toEqual({ ok: true, value: asJson(plan) });
    }),
    { numRuns: 50 },
  );
});

test('a link that lost or changed a character is damaged, or still the same plan', async () => {
  const text = await packed();
  const position = fc.integer({ min: 0, max: text.length - 1 });
  const character = fc.constantFrom(...'AZaz09-_+/=!%é');
  await fc.assert(
    fc.asyncProperty(position, fc.option(character, { nil: '' }), async (at, instead) => {
      const result = await unpackPlan(text.slice(0, at) + instead + text.slice(at + 1));
      // The last bits of base 64, and the URL alphabet’s two spellings, say nothing.
      if (result.ok) expect(result.value).toEqual(asJson(copilot));
      else expect(result.problem.code).toBe('damaged');
    }),
  );
});

test('no text whatever makes it throw or accept what is no plan', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
      expect((await unpackPlan(text)).ok).toBe(false);
    }),
  );
});

test('what is no plan names the field and what was expected', async () => {
  const noSize = { ...copilot, population: { ...copilot.population, size: 0 } };
  expect(await unpackPlan(pack(JSON.stringify(noSize)))).toMatchObject({
    ok: false,
    problem: { code: 'no-plan', field: 'population.size', expected: /expected a whole number/ },
  });
  expect(await unpackPlan(pack('[]'))).toMatchObject({ problem: { code: 'no-plan' } });
  expect(await packPlan(noSize)).toMatchObject({ problem: { field: 'population.size' } });
});

test('a link longer than an address may be is refused both ways', async () => {
  const random = Array.from({ length: 9_000 }, (_, index) => ((index * 7919) % 9973).toString(36));
  const text = random.join('');
  const long = {
    ...copilot,
    problem: text.slice(0, 4_900),
    hypothesis: text.slice(4_900, 9_800),
    risks: [{ id: 'long', title: 'Long', note: text.slice(9_800, 14_000) }],
  };
  expect(await packPlan(long)).toEqual({ ok: false, problem: { code: 'too-long' } });
  expect(await unpackPlan('A'.repeat(longestLink + 1))).toEqual({
    ok: false,
    problem: { code: 'too-long' },
  });
});

test('a few bytes that unfold to millions are refused', async () => {
  const bomb = pack(JSON.stringify({ ...copilot, title: 'a'.repeat(3_000_000) }));
  expect(bomb.length).toBeLessThan(longestLink);
  expect(await unpackPlan(bomb)).toEqual({ ok: false, problem: { code: 'damaged' } });
});

test('without compression in the browser it says so', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await packPlan(copilot)).toEqual({ ok: false, problem: { code: 'unsupported' } });
  expect(await unpackPlan('eJw')).toEqual({ ok: false, problem: { code: 'unsupported' } });
});

test('a link says how far it gets, by its length', () => {
  const reach = (length: number) => reachOf('a'.repeat(length));
  expect([2_000, 2_001, longestLink, longestLink + 1].map(reach)).toEqual([
    'anywhere',
    'some-cut',
    'some-cut',
    'too-long',
  ]);
});

test('a link with a nest or a list that no plan has is refused', async () => {
  const long = { ...copilot, metrics: Array.from({ length: 60_000 }, () => 0) };
  for (const document of [`${'['.repeat(9_000)}${']'.repeat(9_000)}`, JSON.stringify(long)])
    expect(await unpackPlan(pack(document))).toEqual({ ok: false, problem: { code: 'damaged' } });
});
