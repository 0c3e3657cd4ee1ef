/** The workflow that keeps one issue of what is due, run with a stand-in for GitHub's program. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const root = new URL('../../', import.meta.url);
const file = new URL('.github/workflows/review-dates.yml', root);
const workflow = parse(readFileSync(file, 'utf8')) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const keepTheIssue = steps.find(({ name }) => name === 'Keep the issue')?.run ?? '';

describe('the workflow', () => {
  test('runs once a week, on a Monday', () =>
    expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual([
      expect.stringMatching(/^\d+ \d+ \* \* 1$/),
    ]));
  test('may read the repository and write issues, and nothing else', () =>
    expect(workflow.permissions).toEqual({ contents: 'read', issues: 'write' }));
  test('uses actions of one commit each, with the version beside it', () => {
    const used = readFileSync(file, 'utf8').match(/uses: .*/g) ?? [];
    expect(used.length).toBe(2);
    for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  test('asks for the list as the issue has it', () =>
    expect(steps.map(({ run }) => run)).toContain(
      'npm run --silent due -- --format markdown > due.md',
    ));
});

describe('the issue', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'review-issue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What the step asks of `gh`, one line a call, without the look for an open issue. */
  function asked(due: string, open: string, fails = ''): string[] {
    const gh = join(folder, 'gh');
    const log = join(folder, 'log');
    writeFileSync(join(folder, 'due.md'), due);
    writeFileSync(log, '');
    writeFileSync(
      gh,
      `#!/bin/sh
echo "$*" >> '${log}'
if [ "$1 $2" = '${fails}' ]; then exit 1; fi
if [ "$1 $2" = 'issue list' ]; then printf '%s' '${open}'; fi
`,
    );
    chmodSync(gh, 0o755);
    try {
      // As a step of a workflow is run: it ends at the first command that fails.
      execFileSync('bash', ['-e', '-c', keepTheIssue], {
        cwd: folder,
        env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
        stdio: 'pipe',
      });
    } catch (error) {
      if (fails === '') throw error;
    }
    const [looked = '', ...calls] = readFileSync(log, 'utf8').trim().split('\n');
    expect(looked).toMatch(/^issue list --label review-due --state open /);
    return calls;
  }
  const label = expect.stringMatching(/^label create review-due --force /);

  test('is opened when something is due and none is open', () =>
    expect(asked('1 page is due for review.', '')).toEqual([
      label,
      'issue create --title Due for review --label review-due --body-file due.md',
    ]));
  test('is written anew when one is open, so that there is never a second', () =>
    expect(asked('2 pages are due for review.', '41')).toEqual([
      label,
      'issue edit 41 --body-file due.md',
    ]));
  test('is closed when nothing is due', () =>
    expect(asked('', '41')).toEqual([
      'issue close 41 --comment Nothing is due for review any more.',
    ]));
  test('does not exist when nothing is due and none is open', () =>
    expect(asked('', '')).toEqual([]));
  test('is not opened a second time because GitHub could not be asked', () =>
    expect(asked('1 page is due for review.', '', 'issue list')).toEqual([]));
});
