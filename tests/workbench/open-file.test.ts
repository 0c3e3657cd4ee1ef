/** A plan that a person brings: whatever the file holds, a plan comes out or the reason why not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Plan } from '../../src/model/index.ts';
import { packPlan } from '../../src/workbench/link.ts';
import {
  largestFile,
  openPlan,
  openPlanText,
  wrongFieldsIn,
} from '../../src/workbench/open-file.ts';
import { planFile } from '../../src/workbench/plan-file.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const text = planFile(copilot).text;
const plan = asJson(copilot);

async function problemOf(document: unknown) {
  const written = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  const result = await openPlanText(written);
  if (result.ok) throw new Error('opened');
  return result.problem;
}

test('every valid plan comes back from its file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, async (random) => {
      const file = new Blob([planFile(random).text]);
      expect(await openPlan(file)).toEqual({ ok: true, plan: asJson(random) });
    }),
    { numRuns: 100 },
  );
});

test('every valid plan comes back from YAML as it was', async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, async (random) => {
      const yaml = stringify(asJson(random));
      // A long plan in YAML is refused by its size, which is said.
      const result = await openPlanText(yaml);
      if (yaml.length <= 200_000) expect(result).toEqual({ ok: true, plan: asJson(random) });
    }),
    { numRuns: 30 },
  );
});

test('a byte order mark, a link, an evidence pack and a stored text are opened too', async () => {
  const packed = await packPlan(copilot);
  const link = `https://staircase.example/workbench/#plan=${packed.ok ? packed.value : ''}`;
  const pack = { format: 'staircase-evidence-pack', version: 1, plan: copilot };
  // As it is handed back where it could not be read, once somebody has mended it.
  const stored = { plan: copilot, drafts: {}, changed: '2026-11-25T10:00:00.000Z', revision: 3 };
  for (const written of [
    `\uFEFF${text}`,
    ` ${link}\n`,
    JSON.stringify(pack),
    JSON.stringify(stored),
  ])
    expect(await openPlanText(written)).toEqual({ ok: true, plan });
  expect(await openPlan(new Blob(['\uFEFF', text]))).toEqual({ ok: true, plan });
});

test('a plan that speaks of a link is not taken for one', async () => {
  const problem = 'https://example.org/#plan=abc';
  expect(await openPlanText(JSON.stringify({ ...plan, problem }))).toMatchObject({
    ok: true,
    plan: { problem },
  });
  expect(await problemOf('https://example.org/#plan=abc')).toEqual({
    code: 'link',
    problem: { code: 'damaged' },
  });
});

test('a file of fifty megabytes is refused unread', async () => {
  const file = new Blob([]);
  Object.defineProperty(file, 'size', { value: 50_000_000 });
  file.arrayBuffer = () => Promise.reject(new Error('was read'));
  const problem = { code: 'too-large', bytes: 50_000_000, most: largestFile };
  expect(await openPlan(file)).toEqual({ ok: false, problem });
});

test('what cannot be read, is empty or no text says so', async () => {
  const gone = new Blob(['x']);
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await openPlan(gone)).toEqual({ ok: false, problem: { code: 'unreadable' } });
  const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])]);
  expect(await openPlan(picture)).toEqual({ ok: false, problem: { code: 'not-text' } });
  expect(await problemOf('a\0b')).toEqual({ code: 'not-text' });
  expect(await problemOf(' \n\uFEFF')).toEqual({ code: 'empty' });
});

test('a plan file cut off anywhere is never opened, and where it stops is said', async () => {
  const whole = text.trimEnd();
  const cut = fc.integer({ min: 1, max: whole.length - 1 });
  const afterMinus = whole.indexOf(': -') + ': -'.length;
  await fc.assert(
    fc.asyncProperty(cut, async (length) => {
      const short = whole.slice(0, length);
      expect(await problemOf(short)).toMatchObject({
        code: 'malformed',
        endsEarly: true,
        at: { line: short.trimEnd().split('\n').length },
      });
    }),
    { numRuns: 200, examples: [[afterMinus]] },
  );
});

test('a slip in the middle is found in its line', async () => {
  const broken = text.replace('"currency": "USD",', '"currency": "USD" "x",');
  const line = broken.split('\n').findIndex((each) => each.includes('"x"')) + 1;
  expect(await problemOf(broken)).toMatchObject({
    code: 'malformed',
    endsEarly: false,
    at: { line },
  });
});

test('a newer version names both versions', async () => {
  expect(await problemOf({ ...plan, schema: 7 })).toEqual({
    code: 'newer-version',
    version: 7,
    reads: plan.schema,
  });
});

test('wrong types name the first field, its line, and how many there are', async () => {
  const metrics = plan.metrics.map((metric) => ({ ...metric, baseline: 'fast' }));
  const written = JSON.stringify({ ...plan, metrics }, null, 2);
  const line = written.split('\n').findIndex((each) => each.includes('"fast"')) + 1;
  expect(await problemOf(written)).toEqual({
    code: 'no-plan',
    field: 'metrics.aht.baseline',
    expected: 'expected a number from -1000000000 to 1000000000',
    count: metrics.length,
    line,
  });
  expect(await problemOf(stringify({ ...plan, title: 7 }))).toMatchObject({
    field: 'title',
    line: 3,
  });
  expect(await problemOf('just some words')).toMatchObject({ code: 'no-plan', field: '' });
});

test('prototype keys change nothing', async () => {
  for (const target of ['{', '"population": {']) {
    const hostile = text.replace(target, `${target}"__proto__": {"polluted": 1},`);
    expect(await problemOf(hostile)).toMatchObject({ code: 'forbidden-key', field: /__proto__$/ });
  }
  const named = { ...plan, evidence: { G1: { constructor: { status: 'done' } } } };
  const result = await openPlanText(JSON.stringify(named));
  expect(result.ok && Object.keys(result.plan.evidence?.G1 ?? {})).toEqual(['constructor']);
  expect(await problemOf({ ...plan, constructor: {} })).toMatchObject({ code: 'no-plan' });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('nesting, long lists and aliases that multiply are refused at once', async () => {
  const depth = 500_000;
  expect(await problemOf('['.repeat(depth) + ']'.repeat(depth))).toMatchObject({
    code: 'too-deep',
  });
  expect(await problemOf(`{"metrics":[${'0,'.repeat(900_000)}0]}`)).toMatchObject({
    code: 'too-many',
    field: 'metrics',
  });
  const laughs = Array.from(
    { length: 9 },
    (_, level) =>
      `a${level}: &a${level} [${Array(10)
        .fill(level === 0 ? 'ha' : `*a${level - 1}`)
        .join(', ')}]`,
  );
  expect(await problemOf(laughs.join('\n'))).toEqual({ code: 'too-many-aliases' });
  const brackets = '{]}'.repeat(60_000);
  expect(await problemOf(brackets)).toMatchObject({ code: 'malformed', at: { line: 1 } });
});

/** One value somewhere in the plan changed into anything, or a key renamed. */
const edited = fc
  .tuple(randomPlan, fc.nat(), fc.jsonValue(), fc.boolean())
  .map(([random, at, instead, rename]) => {
    const document = asJson(random) as Plan;
    const places: { within: Record<string, unknown>; key: string }[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        places.push({ within: value as Record<string, unknown>, key });
        walk(child);
      }
    };
    walk(document);
    const place = places[at % places.length];
    if (place) {
      if (rename) place.within[`${place.key}x`] = place.within[place.key];
      else place.within[place.key] = instead;
    }
    return document;
  });

test('a plan changed anywhere is a plan still, or a named field is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(edited, async (document) => {
      const result = await openPlanText(JSON.stringify(document));
      if (result.ok) expect(result.plan).toEqual(expect.objectContaining({ schema: plan.schema }));
      else expect(result.problem.code).toMatch(/^(no-plan|newer-version|too-deep|forbidden-key)$/);
    }),
    { numRuns: 200 },
  );
});

test('no bytes whatever make it throw', async () => {
  const bytes = new TextEncoder().encode(planFile(expansion).text);
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(flips, fc.uint8Array({ maxLength: 200 }), async (changes, random) => {
      const damaged = Uint8Array.from(bytes);
      for (const [at, mask] of changes) damaged[at] = (damaged[at] ?? 0) ^ mask;
      expect(typeof (await openPlan(new Blob([damaged]))).ok).toBe('boolean');
      expect((await openPlan(new Blob([Uint8Array.from(random)]))).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('every wrong field of a pack has its own line', async () => {
  const metrics = plan.metrics.map((metric) => ({ ...metric, baseline: 'fast' }));
  const written = JSON.stringify({ plan: { ...plan, metrics } }, null, 2);
  const lines = written
    .split('\n')
    .flatMap((each, index) => (each.includes('"fast"') ? [index + 1] : []));
  expect(await wrongFieldsIn(written)).toEqual(
    plan.metrics.map(({ id }, index) => ({
      field: `metrics.${id}.baseline`,
      expected: 'expected a number from -1000000000 to 1000000000',
      line: lines[index],
    })),
  );
  expect(await wrongFieldsIn(JSON.stringify(plan))).toEqual([]);
});
