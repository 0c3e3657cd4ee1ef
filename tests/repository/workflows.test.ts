/** Workflows give away no token, run nobody's text as a command, and use what they say they use. */
import { expect, test } from 'vitest';
import { filesLike, textOf } from './support/files.ts';
import { workflowFaults } from './support/workflow.ts';

const workflows = filesLike('.github/workflows/*.yml');

test.each(workflows)('%s is safe to run on a change by anybody', (file) => {
  expect(workflowFaults(textOf(file))).toEqual([]);
});

test('an action has one commit everywhere', () => {
  const uses = workflows.flatMap((file) => [...textOf(file).matchAll(/uses:\s*(\S+)@(\S+)/g)]);
  const commits = Map.groupBy(uses, ([, action = '']) => action);
  for (const [action, named] of commits)
    expect([...new Set(named.map(([, , commit]) => commit))], action).toHaveLength(1);
});

test('a pull request is checked, tested, and told what it moves; its site is kept', () => {
  const text = textOf('.github/workflows/pull-request.yml');
  for (const part of ['npm run check', 'npm test', 'npm run --silent changes', 'path: dist'])
    expect(text).toContain(part);
  expect(text.match(/fetch-depth: 0/g)).toHaveLength(2);
});

test('the site on GitHub Pages knows its address, its folder and its history', () => {
  const text = textOf('.github/workflows/deploy.yml');
  for (const part of ['outputs.origin', 'outputs.base_path', 'fetch-depth: 0', 'path: dist'])
    expect(text).toContain(part);
});

const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A workflow without a fault, but for what a case changes in it. */
const workflow = (change: {
  on?: string;
  top?: string;
  job?: string;
  step?: string;
  more?: string;
}) => `
on: ${change.on ?? 'pull_request'}
${change.top ?? 'permissions: { contents: read }'}
jobs:
  build:
    runs-on: ubuntu-latest
    ${change.job ?? 'timeout-minutes: 10'}
    steps:
      - ${change.step ?? 'run: npm test'}
  ${change.more ?? ''}
`;

test.each([
  [
    'another event that trusts strangers',
    { on: 'pull_request_target' },
    'trusts pull_request_target',
  ],
  ['such an event in a list', { on: '[push, workflow_run]' }, 'trusts workflow_run'],
  ['no permissions', { top: '' }, 'the workflow does not say its permissions'],
  ['all permissions', { top: 'permissions: write-all' }, 'the workflow is permitted write-all'],
  [
    'a permission for all jobs',
    {
      on: 'push',
      top: 'permissions: { issues: write }',
      more: 'other: { timeout-minutes: 10, steps: [] }',
    },
    'every job may write issues',
  ],
  [
    'a permission that no job should have',
    { on: 'push', top: 'permissions: { contents: write }' },
    'the workflow may write contents',
  ],
  [
    'a job that may change the code',
    { on: 'push', job: 'timeout-minutes: 10\n    permissions: { contents: write }' },
    'build may write contents',
  ],
  [
    'a workflow that may write for a pull request',
    { top: 'permissions: { issues: write }' },
    'the workflow may write for a pull request',
  ],
  [
    'a job that may write for a pull request',
    { job: 'timeout-minutes: 10\n    permissions: { issues: write }' },
    'build may write for a pull request',
  ],
  ['a job without an end', { job: 'name: Build' }, 'build has no time limit'],
  [
    'the name of a branch in a command',
    { step: `run: echo \${{ github.head_ref }}` },
    `build writes echo \${{ github.head_ref }} as a command`,
  ],
  [
    'an action by its tag',
    { step: 'uses: actions/setup-node@v7 # v7.0.0' },
    'actions/setup-node@v7 is not pinned by its commit',
  ],
  [
    'an action without its version',
    { step: `uses: actions/setup-node@${commit}` },
    `actions/setup-node@${commit} does not say its version`,
  ],
  [
    'a checkout that leaves its token',
    { step: `uses: actions/checkout@${commit} # v7.0.1` },
    'build leaves its token to what it checks out',
  ],
])('%s is found', (_, change, fault) => {
  expect(workflowFaults(workflow(change))).toEqual([fault]);
});

test('a workflow without a fault is let through', () => {
  expect(workflowFaults(workflow({}))).toEqual([]);
});
