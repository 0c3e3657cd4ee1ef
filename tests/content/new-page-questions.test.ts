/** The questions of `npm run new`, answered by keyboard. */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { screen } from '@inquirer/testing/vitest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run, type Terminal } from '../../src/starters/run.ts';

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staircase-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const terminal = (): Terminal => ({
  root: pathToFileURL(`${folder}/`),
  interactive: true,
  today: '2026-11-26',
  keptByNpm: [],
  say: (text) => said.push(text),
  complain: (text) => said.push(text),
});

/** Waits for a question, and answers it. */
async function answer(question: string, ...keys: readonly string[]) {
  await expect.poll(() => screen.getScreen(), { timeout: 10_000 }).toContain(question);
  for (const key of keys) screen.keypress(key);
}

test('asks one thing after another, and writes what was answered', async () => {
  const done = run([], terminal());
  await answer('What do you want to write?', 'down', 'enter');
  await answer('Its title');
  screen.type('Pilots in logistics');
  screen.keypress('enter');
  await answer('pilots-in-logistics', 'enter');
  await answer('Which sector', 'enter');
  await answer('Which stages', 'enter');
  await answer('Which gates', 'enter');
  // "Any" stays ticked, and gives way.
  await answer('Which kind of work', 'down', 'space', 'enter');
  await answer('of which risk', 'up', 'enter');
  await answer('Which roles', 'enter');
  await answer('Which role keeps', 'enter');
  expect(await done).toBe(0);
  const text = readFileSync(join(folder, 'content/sectors/pilots-in-logistics.mdx'), 'utf8');
  expect(text).toContain('title: "Pilots in logistics"');
  // The title names the sector, and the guide is proposed for every stage.
  expect(text).toContain('sectors: [logistics]');
  expect(text).toContain('stages: [idea, mvp, pilot, hardening, rollout]');
  expect(text).toContain('domains: [customer-service]');
  expect(text).toContain('risk: high');
}, 60_000);

test('a title that is taken stays in the line, with the page that has it', async () => {
  const done = run(['playbook'], terminal());
  await answer('Its title');
  screen.type('Rollback triggers and rehearsal');
  screen.keypress('enter');
  await answer('content/playbooks/rollback.mdx');
  expect(screen.getScreen()).toContain('Rollback triggers and rehearsal');
  screen.type(' at night');
  screen.keypress('enter');
  await answer('rollback-triggers-and-rehearsal-at-night', 'enter');
  await answer('Which stages', 'enter');
  await answer('Which gates');
  screen.keypress({ name: 'c', ctrl: true });
  expect(await done).toBe(1);
  expect(said.join('\n')).toContain('Nothing was written.');
}, 60_000);

test('who breaks off has written nothing, and is told how to go on', async () => {
  const done = run(['checklist', '--risk', 'low'], terminal());
  await answer('Its title');
  screen.type('Before the night');
  screen.keypress('enter');
  await answer('before-the-night', 'enter');
  await answer('Which stages');
  screen.keypress({ name: 'c', ctrl: true });
  expect(await done).toBe(1);
  expect(said.join('\n')).toContain(
    "npm run new -- checklist 'Before the night' --risk low --file before-the-night",
  );
  expect(() => readFileSync(join(folder, 'content/checklists/before-the-night.mdx'))).toThrow();
}, 60_000);
