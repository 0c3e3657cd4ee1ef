/** The evidence pack of the worked example, and packs of any plan as Markdown and JSON. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type GateId, gateIds, type Plan } from '../../src/model/index.ts';
import { openPlanText } from '../../src/workbench/open-file.ts';
import { versionOf } from '../../src/workbench/plan-version.ts';
import { evidencePack } from '../../src/workbench-views/evidence-pack/evidence-pack.ts';
import { packAsJson } from '../../src/workbench-views/evidence-pack/json.ts';
import { packAsMarkdown } from '../../src/workbench-views/evidence-pack/markdown.ts';
import { framework } from '../support/framework.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

async function packOf(plan: Plan, gate: GateId = 'G3') {
  const analysis = analyse(plan, framework);
  const generated = '2026-11-25';
  const pack = await evidencePack({ analysis, framework, gate, generated, locale: 'en-US' });
  return { pack, analysis };
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the worked example at G3', () => {
  const plan: Plan = {
    ...copilot,
    evidence: {
      G3: {
        'pilot-report': {
          status: 'done',
          owner: 'product-owner',
          date: '2026-11-20',
          link: 'https://example.org/report?a=1|2',
          note: 'Signed *by all* | final',
        },
        'adoption-metrics': { status: 'draft', link: 'javascript:alert(1)' },
      },
    },
    decisions: {
      G3: [
        { decision: 'no-go', date: '2026-11-10', role: 'risk-officer', reason: 'Report missing' },
        {
          decision: 'conditional',
          date: '2026-11-24',
          role: 'risk-officer',
          open: ['artifacts-missing'],
          conditions: [{ id: 'privacy', text: 'Privacy review', due: '2026-12-01' }],
        },
      ],
    },
  };

  test('has the figures of the source', async () => {
    const { pack } = await packOf(plan);
    const metric = (id: string) => pack.metrics.find((each) => each.id === id);
    // Baseline 7.5 minutes, threshold −10%: 6.75; rollback at +5%: 7.88.
    expect(metric('aht')).toMatchObject({
      value: '6.63 minutes',
      reference: '7.5 minutes',
      threshold: 'at most 6.75 minutes',
      code: 'met',
    });
    expect(metric('aht')?.rollback[0]?.text).toMatch(/^above 7\.8[78] minutes: not crossed$/);
    expect(metric('compliance-errors')).toMatchObject({
      value: '1.5%',
      threshold: 'at most 2.3%',
      rollback: [{ text: 'above 3%: not crossed', crossed: false }],
      verdict: 'Met',
    });
    expect(metric('adoption')).toMatchObject({ value: '87%', threshold: 'at least 80%' });
    const money = Object.fromEntries(pack.money.map(({ path, value }) => [path, value]));
    expect(money).toMatchObject({
      'payback.investment': '$380k',
      'payback.months': '2.1 months',
      'payback.phasedMonths': '3.0 months',
    });
    expect(pack.summary).toMatchObject({ outcome: 'go', answer: 'Go: every threshold is met.' });
    expect(pack.summary.caveat).toMatch(/chance is not ruled out/);
  });

  test('has cover, decision, history, conditions and artifacts', async () => {
    const { pack } = await packOf(plan);
    expect(pack.cover).toMatchObject({
      title: 'Evidence pack for G3',
      plan: 'Contact-center copilot',
      gateTitle: 'G3, Pilot exit',
      decision: 'Go, with conditions. Decided on Nov 24, 2026, signed by: Risk officer.',
      generated: 'Generated Nov 25, 2026',
    });
    expect(pack.decision).toMatchObject({ code: 'conditional', open: ['Artifacts missing'] });
    expect(pack.history).toMatchObject([{ code: 'no-go', reason: 'Report missing' }]);
    expect(pack.conditions).toEqual([
      { text: 'Privacy review', due: 'Dec 1, 2026', met: false, status: 'Open' },
    ]);
    expect(pack.artifacts.map(({ id, code }) => [id, code])).toEqual([
      ['pilot-report', 'done'],
      ['adoption-metrics', 'draft'],
      ['risk-assessment', 'missing'],
    ]);
    expect(pack.artifacts[0]?.link).toBe('https://example.org/report?a=1|2');
    expect(pack.artifacts[1]).toMatchObject({ place: 'javascript:alert(1)' });
    expect(pack.artifacts[1]?.link).toBeUndefined();
    const { missing } = pack;
    expect(missing.map(({ text }) => text)).toContain('Not done: Risk assessment');
    expect(missing.map(({ text }) => text)).not.toContain('Not done: Pilot report');
    expect(pack.assumptions).toHaveLength(copilot.assumptions?.length ?? 0);
    const formula = pack.figures.find(({ path }) => path === 'payback.months');
    expect(formula).toMatchObject({
      formula: 'investment ÷ net monthly benefit',
      value: '2.1201 months',
    });
    expect(pack.summary.objections).toContainEqual({
      code: 'artifacts-missing',
      text: 'Artifacts missing',
      about: ['Adoption metrics', 'Risk assessment'],
    });
  });

  test('is Markdown with every section, safe links and no markup of the plan', async () => {
    const markdown = packAsMarkdown((await packOf(plan)).pack);
    for (const title of ['Summary', 'Decision', 'Conditions', 'Pilot results', 'Money'])
      expect(markdown).toContain(`\n## ${title}\n`);
    expect(markdown).toContain('[Pilot report](<https://example.org/report?a=1|2>)');
    expect(markdown).toContain('Signed \\*by all\\* \\| final');
    expect(markdown).not.toContain('](<javascript');
  });

  test('is JSON from which the plan opens, with figures by path', async () => {
    const { pack, analysis } = await packOf(plan);
    const text = packAsJson(pack, analysis);
    expect(await openPlanText(text)).toEqual({ ok: true, plan: asJson(plan) });
    const document = JSON.parse(text);
    expect(document).toMatchObject({
      format: 'staircase-evidence-pack',
      version: 1,
      gate: 'G3',
      generated: '2026-11-25',
      planVersion: await versionOf(plan),
      criteriaVersion: framework.gates.find(({ id }) => id === 'G3')?.version,
    });
    // (380,000 ÷ (2,630,880 − 480,000) per year × 12) months: volume 240,000 × 12 × 0.87 × 1.05.
    expect(document.figures['payback.months'].value).toBeCloseTo(
      (380_000 / (2_630_880 - 480_000)) * 12,
      9,
    );
    expect(document.figures['payback.months'].formula).toBe('{investment} ÷ {net}');
  });
});

test('a version is the SHA-256 of the plan, whatever the order of its keys', async () => {
  const plan = { schema: 2, id: 'a', title: 'B' } as unknown as Plan;
  const hash = createHash('sha256').update('{"id":"a","schema":2,"title":"B"}').digest('hex');
  expect(await versionOf(plan)).toBe(hash.slice(0, 8));
  const shuffled = { title: 'B', problem: undefined, schema: 2, id: 'a' } as unknown as Plan;
  expect(await versionOf(shuffled)).toBe(hash.slice(0, 8));
  expect(await versionOf({ ...plan, title: 'C' })).not.toBe(hash.slice(0, 8));
});

/** Cells of a table row, parted by bars that are not escaped. */
const cellsIn = (line: string) => line.split(/(?<!\\)(?:\\\\)*\|/).length;

test('a pack of any plan is well-formed Markdown and JSON that gives the plan back', async () => {
  const texts = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(
      randomPlan,
      fc.constantFrom(...gateIds),
      texts,
      async (random, gate, title) => {
        const plan = { ...random, title: title.trim() };
        const { pack, analysis } = await packOf(plan, gate);
        const markdown = packAsMarkdown(pack);
        expect(markdown).not.toMatch(/(?<!\\)<(?!https?:|mailto:)/);
        expect(markdown).not.toMatch(/\]\((?!<https?:|<mailto:)/);
        const lines = markdown.split('\n');
        for (const [index, line] of lines.entries()) {
          const above = lines[index - 1] ?? '';
          if (line.startsWith('|') && above.startsWith('|'))
            expect(cellsIn(line)).toBe(cellsIn(above));
        }
        expect(await openPlanText(packAsJson(pack, analysis))).toEqual({
          ok: true,
          plan: asJson(plan),
        });
      },
    ),
    { numRuns: 60 },
  );
});
