/** Problems in words: what happened, where, and what to do. */
import { expect, test } from 'vitest';
import { openPlanText } from '../../src/workbench/open-file.ts';
import { readWeekly } from '../../src/workbench/weekly-csv.ts';
import { openProblemText } from '../../src/workbench-views/messages/open-problems.ts';
import { weeklyProblemText } from '../../src/workbench-views/messages/weekly-problems.ts';
import { copilot } from '../support/plans.ts';

const text = JSON.stringify(copilot, null, 2);

test.each([
  ['a field', text.replace('"USD"', '7'), /currency in line \d+: .*Your plans are untouched\./],
  ['a cut', text.slice(0, 200), /^The plan stops in line \d+, before its end\./],
  ['a newer version', text.replace('"schema": 2', '"schema": 9'), /version 9.*reads version 2/],
  ['a link', 'https://example.org/#plan=abc', /^The plan in the link is damaged/],
  ['a hostile key', text.replace('{', '{"__proto__":1,'), /^__proto__ is a name that no plan has/],
])('%s', async (_, written, said) => {
  const result = await openPlanText(written);
  expect(result.ok ? '' : openProblemText(result.problem, 'en-US')).toMatch(said);
});

test('a cell of a table', () => {
  const { problems } = readWeekly('week,aht\n1,7%', copilot);
  expect(problems.map((problem) => weeklyProblemText(problem, 'en-US'))).toEqual([
    'Row 2, column 2: “7%” has a percent sign, and this metric is no share.',
  ]);
});
