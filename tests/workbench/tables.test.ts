/** A plan's tables as CSV: read back, every number is a number and no text is a formula. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { analyse, comparePlans, type Plan, writePlan } from '../../src/model/index.ts';
import { asCsv } from '../../src/workbench/csv.ts';
import { comparisonTable } from '../../src/workbench-views/tables/comparison.ts';
import { csvFile, planTables, type TableId } from '../../src/workbench-views/tables/plan-tables.ts';
import { framework } from '../support/framework.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const read = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ',' }).data;

function csvOf(plan: Plan, id: TableId): string[][] {
  const tables = planTables(analyse(plan, framework), framework, 'en-US');
  const table = tables.find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return read(csvFile(table, plan.title).text);
}

test('negative numbers stay numbers, texts that begin like one become texts', () => {
  expect(
    asCsv([
      ['−10', -10, -0.5, null],
      ['-10', '=1+1', '+1\n=2', 'a;=1+1'],
    ]),
  ).toBe('\uFEFF−10,-10,-0.5,\r\n"\'-10","\'=1+1","\'+1\n=2","a;=1+1"\r\n');
});

test('results are those of the plan', () => {
  const rows = csvOf(copilot, 'results');
  expect(rows[0]?.slice(0, 5)).toEqual(['Metric', 'Role', 'Unit', 'Baseline', 'Result']);
  expect(rows[1]?.slice(0, 5)).toEqual(['Average handle time', 'Primary', 'minute', '7.5', '6.63']);
  // 4.4 − 1 is 3.4, and not what binary fractions make of it.
  expect(rows.map((row) => row[8])).toEqual(['Threshold', '6.75', '3.4', '0.023', '0.8']);
  expect(rows.map((row) => row[9])).toEqual(['Verdict', 'Met', 'Met', 'Met', 'Met']);
});

test('phases have dates that sort, and a row each', () => {
  const rows = csvOf(copilot, 'phases');
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['Phase', 'Active', 'Size', 'Week', 'Starts', 'Lasts'],
    ['1', '0.25', '300', '1', '2027-01-11', '2'],
    ['2', '0.5', '600', '3', '2027-01-25', '3'],
    ['3', '1', '1200', '6', '2027-02-15', '3'],
  ]);
  // Reviews are on the Friday before the next phase.
  expect(rows.map((row) => row.at(-2))).toEqual([
    'Go/no-go review',
    '2027-01-22',
    '2027-02-12',
    '2027-03-05',
  ]);
});

test('costs are the lines of the plan with their amounts', () => {
  expect(csvOf(copilot, 'costs').map((row) => row.slice(1, 4))).toEqual([
    ['Name', 'Amount', 'Currency'],
    ['MVP and pilot', '240000', 'USD'],
    ['Training modules', '45000', 'USD'],
    ['Monitoring and observability', '60000', 'USD'],
    ['Security review and remediation', '35000', 'USD'],
    ['Run cost', '480000', 'USD'],
  ]);
});

test('weekly values, risks, evidence and decisions have a row each', () => {
  const plan: Plan = {
    ...copilot,
    metrics: copilot.metrics.map((metric) =>
      metric.id === 'aht'
        ? { ...metric, weekly: [{ week: 2, value: -1.5, n: 1200, control: { value: 7.4 } }] }
        : metric,
    ),
    risks: [
      {
        id: 'leak',
        title: '=cmd|calc',
        likelihood: 3,
        impact: { operational: 2, compliance: 5 },
        owner: 'risk-officer',
      },
    ],
    evidence: { G1: { 'problem-statement': { status: 'done', date: '2026-09-01' } } },
    decisions: {
      G1: [{ decision: 'go', date: '2026-09-02', role: 'product-owner', reason: '+1 "yes", all' }],
    },
  };
  expect(csvOf(plan, 'weekly')[1]).toEqual(['Average handle time', '2', '-1.5', '1200', '7.4', '']);
  expect(csvOf(plan, 'risks')[1]?.slice(0, 5)).toEqual(["'=cmd|calc", '3', '5', '15', 'Extreme']);
  const evidence = csvOf(plan, 'evidence');
  expect(evidence[1]?.slice(0, 5)).toEqual([
    'G1',
    'Problem statement',
    'Done',
    'Product owner',
    '2026-09-01',
  ]);
  expect(csvOf(plan, 'decisions')[1]).toEqual([
    'G1',
    '2026-09-02',
    'Go',
    'Product owner',
    '\'+1 "yes", all',
    '',
  ]);
});

test('a comparison has the figures, their difference and why', () => {
  const cheaper = writePlan(copilot, 'costs.runPerYear', 380_000);
  const table = comparisonTable(comparePlans([copilot, cheaper]), ['Base', 'Cheaper'], 'en-US');
  const net = table.rows.find(([label]) => label === 'Net annual benefit');
  const values = net?.slice(1, 4).map((cell) => (typeof cell === 'string' ? cell : cell.value));
  expect(values?.[2]).toBeCloseTo(100_000, 6);
  expect(Number(values?.[1]) - Number(values?.[0])).toBeCloseTo(100_000, 6);
  expect(net?.at(-1)).toBe('Run cost');
});

test('whatever a plan says, each table is rectangular and starts no formula', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      for (const table of planTables(analyse(plan, framework), framework, 'en-US')) {
        const [header = [], ...rows] = read(csvFile(table, plan.title).text);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.length).toBe(header.length);
          for (const cell of row)
            if (/^[=+\-@\t\r\n＝＋－＠]/.test(cell))
              expect(Number.isFinite(Number(cell))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
