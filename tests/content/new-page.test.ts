/** `npm run new` as a contributor meets it in a terminal or a pipe. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArguments } from '../../src/starters/arguments.ts';
import { commandFor } from '../../src/starters/command.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'staircase-'));
  for (const part of ['content', 'src', 'package.json'])
    cpSync(join(home, part), join(root, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }), 60_000);

interface Ended {
  readonly status: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs the command with nobody to ask. */
const runNew = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'src/starters/cli.ts'), ...args],
      { cwd: root },
      (error, said, complained) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, said, complained }),
    );
    child.stdin?.end();
  });

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

test('writes a page from a kind, a title and choices, and says what comes next', async () => {
  const { status, said } = await runNew(
    ...['playbook', 'Handover: who "owns" the night?', '--stage', 'mvp,rollout'],
    ...['--role', 'Operations-Lead', '--role', 'risk-officer', '--risk', 'high'],
  );
  expect(status).toBe(0);
  const file = 'content/playbooks/handover-who-owns-the-night.mdx';
  expect(said).toContain(`Written: ${file}`);
  expect(said).toContain('/playbooks/handover-who-owns-the-night/');
  for (const line of [
    'title: "Handover: who \\"owns\\" the night?"',
    'stages: [mvp, rollout]',
    'gates: [G2, G5]',
    'roles: [operations-lead, risk-officer]',
    'risk: high',
    'owner: operations-lead',
  ])
    expect(textOf(file).split('\n')).toContain(line);
});

test('writes a worked example with its plan, both about the same sector', async () => {
  const { status } = await runNew('example', 'Parcel claims in logistics', '--domain', 'commerce');
  expect(status).toBe(0);
  expect(textOf('content/examples/parcel-claims-in-logistics.mdx')).toContain(
    'sectors: [logistics]',
  );
  const plan = textOf('content/plans/parcel-claims-in-logistics.yaml');
  expect(plan).toContain('\nsector: logistics\ndomain: commerce\n# risk: not decided\n');
});

test('takes nobody’s name, and offers another with all that was typed', async () => {
  const before = textOf('content/playbooks/rollback.mdx');
  const { status, complained } = await runNew('playbook', 'Rollback', '--gate', 'G3');
  expect(status).toBe(2);
  expect(complained).toContain('taken by content/playbooks/rollback.mdx');
  expect(complained).toContain("npm run new -- playbook 'Rollback' --gate G3 --file rollback-2");
  expect(textOf('content/playbooks/rollback.mdx')).toBe(before);
});

test('an example gives way to a plan, and a checklist to the list of another page', async () => {
  const plan = await runNew('example', 'Something new', '--file', 'ticket-routing');
  expect(plan.complained).toContain('taken by content/examples/ticket-routing.mdx');
  const list = await runNew('checklist', 'Gate meeting');
  expect(list.complained).toContain('taken by content/checklists/index.mdx');
  expect(existsSync(join(root, 'content/checklists/gate-meeting.mdx'))).toBe(false);
});

test.each([
  [['playbok', 'X'], 'kind "playbok" is not known. Did you mean "playbook"?'],
  [['Night shifts'], 'The kind comes first, then the title'],
  [['playbook', 'A **bold** one'], '"**bold**" is Markdown'],
  [['playbook', 'X', '--stage', 'pilott'], 'Did you mean "pilot"?'],
  [['playbook', 'X', '--domain', 'custmer-service'], 'Did you mean "customer-service"?'],
  [['playbook', 'X', '--rol', 'risk-officer'], 'Did you mean "--role"?'],
  [['playbook', 'X', '--gate'], '--gate needs a value'],
  [['playbook', 'X', '--file', 'Not A Name'], 'small letters and digits'],
])('%o is not understood, and says why', async (args, why) => {
  const { status, complained, said } = await runNew(...args);
  expect(status).toBe(2);
  expect(complained).toContain(why);
  expect(said).toBe('');
});

test('options that npm kept for itself do not become words of the title', async () => {
  const { status, complained } = await new Promise<Ended>((resolve) => {
    execFile(
      'npm',
      ['run', 'new', 'playbook', 'Watch at night', '--stage', 'pilot'],
      { cwd: root },
      (error, said, complained) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, said, complained }),
    );
  });
  expect(status).toBe(2);
  expect(complained).toContain('npm kept --stage for itself. Put -- before the kind');
  expect(existsSync(join(root, 'content/playbooks/watch-at-night-pilot.mdx'))).toBe(false);
});

test('in a pipe it asks nothing, and says how to use it', async () => {
  const { status, complained } = await runNew();
  expect(status).toBe(2);
  expect(complained).toContain('npm run new -- playbook "Night shifts"');
});

test('--help says the same and is no failure', async () => {
  const { status, said } = await runNew('--help');
  expect(status).toBe(0);
  expect(said).toContain('npm run new -- playbook "Night shifts"');
});

test('a command to go on from gives the answers it was made of', () => {
  const title = 'The night’s "list": it\'s $5';
  const given = {
    kind: 'sector',
    title,
    name: 'the-list',
    choices: { stages: ['mvp', 'pilot'], risk: 'low', owner: 'risk-officer' },
  } as const;
  const command = commandFor(given);
  expect(command).toBe(
    "npm run new -- sector 'The night’s \"list\": it'\\''s $5' --stage mvp,pilot --risk low --owner risk-officer --file the-list",
  );
  const args = ['sector', title, '--stage', 'mvp,pilot', '--risk', 'low'];
  expect(readArguments([...args, '--owner', 'risk-officer', '--file', 'the-list'])).toEqual({
    ok: true,
    help: false,
    given,
  });
});
