/** Problems in words: what happened, where, and what to do. */
import { expect, test } from 'vitest';
import { openPlanText } from '../../src/workbench/open-file.ts';
import { readWeekly } from '../../src/workbench/weekly-csv.ts';
import { problemText } from '../../src/workbench-views/messages/open.ts';
import { weeklyProblemText } from '../../src/workbench-views/messages/weekly-problems.ts';
import { copilot } from '../support/plans.ts';

const text = JSON.stringify(copilot, null, 2);

test.each([
  [
    'a number',
    text.replace('"USD"', '7'),
    /field currency \(line \d+\): expected text\. Your plans/,
  ],
  [
    'no plan',
    '[1]',
    /^This is no plan: expected a plan, with its title, currency and metrics\. Your/,
  ],
  [
    'a list',
    text.replace('"metrics": [', '"metrics": {}, "x": ['),
    /metrics \(line \d+\): expected a list/,
  ],
  [
    'a choice',
    text.replace('"mean"', '"average"'),
    /kind \(line \d+\): expected one of mean, proportion/,
  ],
  [
    'a field of no plan',
    text.replace('"size"', '"crowd"'),
    /population\.crowd .*: no plan has a field of/,
  ],
  ['a long name', `{"schema":2,"${'x'.repeat(5_000)}":1}`, /^.{1,500}$/],
  [
    'a text that is too long',
    text.replace('"USD"', `"USD", "problem": "${'x'.repeat(5_001)}"`),
    /problem \(line \d+\): expected at most 5000/,
  ],
  ['a cut', text.slice(0, 200), /^The text breaks off at line \d+\./],
  ['a newer version', text.replace('"schema": 2', '"schema": 9'), /format 9.*reads up to 2/],
  ['a link', 'https://example.org/#plan=abc', /^The plan in the link is damaged/],
  ['a hostile key', text.replace('{', '{"__proto__":1,'), /no plan has, at __proto__\./],
])('%s', async (_, written, said) => {
  const result = await openPlanText(written);
  expect(result.ok ? '' : problemText(result.problem, 'en-US')).toMatch(said);
});

test('a cell of a table', () => {
  const { problems } = readWeekly('week,aht\n1,7%', copilot);
  expect(problems.map((problem) => weeklyProblemText(problem, 'en-US'))).toEqual([
    'Row 2, column 2: “7%” has a percent sign, and this metric is no share.',
  ]);
});
