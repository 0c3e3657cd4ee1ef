/** Weekly values from a spreadsheet: read as they are meant, or reported with their place. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/model/index.ts';
import { takeRead } from '../../src/workbench/edits/weekly.ts';
import { readWeekly } from '../../src/workbench/weekly-csv.ts';
import { copilot } from '../support/plans.ts';

const read = (text: string) => readWeekly(text, copilot);
const problems = (text: string) => read(text).problems;

describe('reads', () => {
  const two = [
    { metric: 'aht', week: 1, value: 7.1 },
    { metric: 'aht', week: 2, value: 6.63 },
  ];

  test.each([
    ['commas', 'week,aht\n1,7.1\n2,6.63'],
    ['semicolons and decimal commas', 'Semana;AHT\r\n1;7,1\r\n2;6,63\r\n'],
    ['tabs, as pasted from a spreadsheet', 'Week\tAverage handle time\n1\t7,1\n2\t6,63'],
    ['names with a unit', '\uFEFFWeek,Average handle time (minutes)\n1,7.1\n2,6.63\n'],
    ['dates, in any order', 'date,aht\n2027-01-18,6.63\n2027-01-11,7.1'],
    ['weeks in words', 'week,aht\nWeek 1,7.1\nW2,6.63'],
    ['the long form', 'week,metric,value\n1,aht,7.1\n2,Average handle time,6.63'],
    ['quotes, blank rows and cells at the end', 'week,aht,\n\n"1","7.1",\n,,\n2,6.63,'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, rows: two, problems: [] });
  });

  test('numbers measured and the control group, wide and long alike', () => {
    const rows = [{ metric: 'aht', week: 3, value: 6.7, n: 1234, control: { value: 7.4, n: 980 } }];
    const wide = 'week;aht;aht n;aht control;AHT Control N\n3;6,7;1.234;7,4;980';
    const long = 'week,metric,group,value,n\n3,aht,pilot,6.7,1234\n3,aht,control,7.4,980';
    const beside = 'week;aht;n;control;n\n3;6,7;1.234;7,4;980';
    for (const text of [wide, long, beside])
      expect(read(text)).toEqual({ ok: true, rows, problems: [] });
  });

  test('percentages where they are marked, and fractions as they are', () => {
    const share = (text: string) => read(text).rows.map(({ value }) => value);
    expect(share('week,adoption\n1,87%\n2,0.87\n3,11.6 %')).toEqual([0.87, 0.87, 0.116]);
    expect(share('week;Agent adoption (%)\n1;87\n2;0,5')).toEqual([0.87, 0.005]);
    expect(share('week,Adoption %\n1,87')).toEqual([0.87]);
  });

  test('grouped numbers, with the mark that the others in the table have', () => {
    const values = (text: string) => read(text).rows.map(({ value }) => value);
    expect(values('week;aht\n1;6,63\n2;1.234\n3;1.234.567,5\n4;−2,5')).toEqual([
      6.63, 1234, 1_234_567.5, -2.5,
    ]);
    expect(values('week;aht\n1;6.63\n2;1,234\n3;1\u202F234.5\n4;1E+03')).toEqual([
      6.63, 1234, 1234.5, 1000,
    ]);
  });
});

describe('reports', () => {
  test.each([
    [
      'a number measured of nothing',
      'week,n,aht\n1,20,7',
      { code: 'unknown-column', row: 1, column: 2, text: 'n' },
    ],
    ['nothing at all', ' \n\n', { code: 'empty' }],
    ['no week', 'month,aht\n1,7', { code: 'no-week-column' }],
    ['no metric', 'week\n1', { code: 'no-metric-column' }],
    [
      'a column that no metric has, and the one that may be meant',
      'week,aht,Complience errors\n1,7,0.02',
      {
        code: 'unknown-column',
        row: 1,
        column: 3,
        text: 'Complience errors',
        suggestion: 'Compliance errors',
      },
    ],
    [
      'a column twice',
      'week,aht,Average handle time\n1,7,8',
      { code: 'column-twice', row: 1, column: 3, text: 'Average handle time' },
    ],
    [
      'what is no number',
      'week,aht\n1,seven',
      { code: 'not-a-number', row: 2, column: 2, text: 'seven' },
    ],
    [
      'a number that can be read in two ways',
      'week;aht\n1;1.234',
      { code: 'ambiguous-number', row: 2, column: 2, text: '1.234' },
    ],
    [
      'a decimal comma between commas',
      'week,aht\n1,6,63',
      { code: 'too-many-cells', row: 2, column: 3, text: '63' },
    ],
    ['a week twice', 'week,aht\n1,7\n1,8', { code: 'week-twice', row: 3, column: 2, text: '8' }],
    [
      'no week in a row',
      'week,aht\n1,7\nx1y,8',
      { code: 'not-a-week', row: 3, column: 1, text: 'x1y' },
    ],
    [
      'a day that does not exist',
      'week,aht\n2027-01-11,7\n2027-02-30,8',
      { code: 'not-a-week', row: 3, column: 1, text: '2027-02-30' },
    ],
    [
      'a week beyond two years',
      'week,aht\n105,7',
      { code: 'out-of-range', row: 2, column: 1, text: '105', min: 1, max: 104 },
    ],
    [
      'a share above one that is not marked',
      'week,adoption\n1,87',
      { code: 'share-above-one', row: 2, column: 2, text: '87' },
    ],
    [
      'a share above all',
      'week,adoption\n1,120%',
      { code: 'out-of-range', row: 2, column: 2, text: '120%', min: 0, max: 1 },
    ],
    [
      'percent of what is no share',
      'week,aht\n1,7%',
      { code: 'unexpected-percent', row: 2, column: 2, text: '7%' },
    ],
    [
      'half an observation',
      'week,aht,aht n\n1,7,10.5',
      { code: 'not-whole', row: 2, column: 3, text: '10.5' },
    ],
    [
      'an unknown metric in the long form',
      'week,metric,value\n1,csatt,4',
      {
        code: 'unknown-metric',
        row: 2,
        column: 2,
        text: 'csatt',
        suggestion: 'Customer satisfaction',
      },
    ],
    [
      'an unknown group',
      'week,metric,value,group\n1,aht,7,north',
      { code: 'unknown-group', row: 2, column: 4, text: 'north' },
    ],
    [
      'more rows than weeks',
      `week,aht\n${'1,7\n'.repeat(105)}`,
      { code: 'too-many-rows', max: 104 },
    ],
    ['an open quote', 'week,aht\n1,"7', { code: 'broken-quotes', row: 2 }],
    ['a header alone', 'week,aht\n', { code: 'nothing-read' }],
  ])('%s', (_, text, problem) => {
    expect(problems(text)).toContainEqual(problem);
    expect(read(text).ok).toBe(false);
  });

  test('every problem, and what could be read beside them', () => {
    const result = read('week,aht,foo,adoption\n1,7,1,87\n2,x,1,0.5\n');
    expect(result.problems.map(({ code, row }) => [code, row])).toEqual([
      ['unknown-column', 1],
      ['share-above-one', 2],
      ['not-a-number', 3],
    ]);
    expect(result.rows).toEqual([
      { metric: 'aht', week: 1, value: 7 },
      { metric: 'adoption', week: 2, value: 0.5 },
    ]);
  });

  test('more than two megabytes, unread', () => {
    expect(problems('x'.repeat(2_000_001))).toEqual([{ code: 'too-large', max: 2_000_000 }]);
  });
});

test('what was written by a spreadsheet of any country comes back', () => {
  const value = fc
    .double({ min: -9_999, max: 9_999, noNaN: true })
    .map((number) => Number(number.toFixed(2)));
  const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 104 }), { minLength: 1, maxLength: 20 });
  const form = fc.constantFrom([',', '.'], [';', ','], [';', '.'], ['\t', ','], ['\t', '.']);
  fc.assert(
    fc.property(
      weeks,
      fc.array(value, { minLength: 20, maxLength: 20 }),
      form,
      (numbers, values, [delimiter, mark]) => {
        const rows = numbers.map((week, index) => [
          week,
          (values[index] ?? 0).toFixed(2).replace('.', mark ?? '.'),
        ]);
        const text = Papa.unparse([['week', 'aht'], ...rows], { delimiter: delimiter ?? ',' });
        const expected = numbers
          .map((week, index) => ({ metric: 'aht', week, value: values[index] ?? 0 }))
          .sort((a, b) => a.week - b.week)
          .map((row) => ({ ...row, value: row.value + 0 }));
        expect(read(text).rows.map((row) => ({ ...row, value: (row.value ?? 0) + 0 }))).toEqual(
          expected,
        );
      },
    ),
  );
});

test('whatever the text is, nothing throws and the plan stays a plan', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'week',
      'aht',
      'adoption',
      'aht n',
      '1',
      '2',
      '0.5',
      '7,5',
      '99%',
      '"',
      '__proto__',
      '=1+1',
    ),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
    .map((rows) => rows.map((row) => row.join(',')).join('\n'));
  fc.assert(
    fc.property(table, fc.boolean(), (text, headed) => {
      const result = read(headed ? `week,aht,adoption,aht n\n${text}` : text);
      const { plan } = takeRead({ plan: copilot, drafts: {} }, result.rows);
      expect(parsePlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
      expect(result.ok).toBe(result.problems.length === 0);
    }),
    { numRuns: 500 },
  );
});
