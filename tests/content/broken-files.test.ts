/** A file that cannot be read is one finding, at its own line, and not one for each that uses it. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { findingsAfter, findingsWith } from '../support/changed-content.ts';
import { content } from '../support/content.ts';

const plan = 'content/plans/contact-center-copilot.yaml';
const playbook = 'content/playbooks/rollback.mdx';

function findingsOn(file: string, from: string, to: string): Promise<Finding[]> {
  const text = content.textOf(file);
  expect(text).toContain(from);
  return findingsWith(file, text.replace(from, to));
}

const lineOf = (file: string, part: string) =>
  content.textOf(file).split(part)[0]?.split('\n').length;

test.each([
  ['a plan that is no YAML', plan, 'population:', 'population', /Not valid YAML/],
  ['a value of a plan that cannot be', plan, 'size: 1200', 'size: many', /population\.size: exp/],
  ['a misspelled choice in a plan', plan, 'kind: mean', 'kind: meen', /"meen" is none of mean/],
  ['an unclosed quote', playbook, 'title: ', 'title: "', /opened and never closed/],
  ['a missing field', playbook, 'description:', '#', /^description is missing\.$/],
  ['a date that is none', playbook, '2026-11-23', '2026-13-45', /a date such as 2026-11-23/],
])('%s is said once', async (_what, file, from, to, message) => {
  const findings = await findingsOn(file, from, to);
  expect(findings.map((finding) => finding.file)).toEqual([file]);
  expect(findings[0]?.message).toMatch(message);
});

test('a misspelled choice is named at its line', async () => {
  const [found] = await findingsOn(plan, 'kind: mean', 'kind: meen');
  expect(found?.line).toBe(lineOf(plan, 'kind: mean'));
});

test('fields that do not end are said once', async () => {
  const findings = await findingsOn(playbook, '\n---\n\n', '\n\n');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/fields at the top do not end/);
});

test.each([
  [playbook, playbook.replace('.mdx', '.md')],
  [plan, plan.replace('.yaml', '.yml')],
])('%s under an ending that nothing reads is found', async (file, mistaken) => {
  const findings = await findingsAfter(({ write, remove }) => {
    write(mistaken, content.textOf(file));
    remove(file);
  });
  const found = findings.find((finding) => finding.file === mistaken);
  expect(found?.mend).toBe(`Name it ${file}.`);
});
