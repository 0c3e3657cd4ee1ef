/** A file that cannot be read is one finding, at its own line, and not one for each that uses it. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Finding, isError } from '../../src/checks/finding.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { readLibrary } from '../../src/checks/library.ts';

const plan = 'content/plans/contact-center-copilot.yaml';
const playbook = 'content/playbooks/rollback.mdx';

/** A copy of the content, with one file changed. */
function copyWith(change: (folder: string) => void): URL {
  const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('content', join(folder, 'content'), { recursive: true });
  change(folder);
  return pathToFileURL(`${folder}/`);
}

async function findingsAfter(file: string, from: string, to: string): Promise<Finding[]> {
  const root = copyWith((folder) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  });
  return (await checkLibrary(readLibrary(root))).filter(isError);
}

const lineOf = (file: string, part: string) =>
  readFileSync(file, 'utf8').split(part)[0]?.split('\n').length;

test.each([
  ['a plan that is no YAML', plan, 'population:', 'population', /Not valid YAML/],
  ['a value of a plan that cannot be', plan, 'size: 1200', 'size: many', /population\.size: exp/],
  ['a misspelled choice in a plan', plan, 'kind: mean', 'kind: meen', /"meen" is none of mean/],
  ['an unclosed quote', playbook, 'title: ', 'title: "', /opened and never closed/],
  ['a missing field', playbook, 'description:', '#', /^description is missing\.$/],
  ['a date that is none', playbook, '2026-11-23', '2026-13-45', /a date such as 2026-11-23/],
])('%s is said once', async (_what, file, from, to, message) => {
  const findings = await findingsAfter(file, from, to);
  expect(findings.map((finding) => finding.file)).toEqual([file]);
  expect(findings[0]?.message).toMatch(message);
});

test('a misspelled choice is named at its line', async () => {
  const [found] = await findingsAfter(plan, 'kind: mean', 'kind: meen');
  expect(found?.line).toBe(lineOf(plan, 'kind: mean'));
});

test('fields that do not end are said once', async () => {
  const findings = await findingsAfter(playbook, '\n---\n\n', '\n\n');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/fields at the top do not end/);
});

test.each([
  [playbook, playbook.replace('.mdx', '.md')],
  [plan, plan.replace('.yaml', '.yml')],
])('%s under an ending that nothing reads is found', async (file, mistaken) => {
  const root = copyWith((folder) => renameSync(join(folder, file), join(folder, mistaken)));
  const findings = await checkLibrary(readLibrary(root));
  const found = findings.find((finding) => finding.file === mistaken);
  expect(found?.mend).toBe(`Name it ${file}.`);
});
