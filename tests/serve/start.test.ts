/** `npm start` says what is wrong before it begins, and how to mend it. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const script = fileURLToPath(new URL('../../src/serve/start.mjs', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

function start(port: string, ...nodeOptions: string[]): Promise<Outcome> {
  return run(port, [...nodeOptions, script]);
}

function run(port: string, command: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, PORT: port },
  });
  onTestFinished(() => {
    child.kill();
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, said })));
}

/** A free port of this machine, taken for as long as the test runs. */
async function takenPort(): Promise<string> {
  const server = await listening();
  onTestFinished(() => {
    server.close();
  });
  return portOf(server);
}

async function freePort(): Promise<string> {
  const server = await listening();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): string {
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : address);
}

test('a port that is taken is named, with another one to try', async () => {
  const port = await takenPort();
  const { code, said } = await start(port);
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is in use by another program.`);
  expect(said).toContain(`PORT=${Number(port) + 1} npm start`);
});

test('packages that are not installed are named, with the command that brings them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = join(folder, 'start.mjs');
  copyFileSync(script, copy);
  const { code, said } = await run(await freePort(), [copy]);
  expect(code).toBe(1);
  expect(said).toContain('Run "npm ci" first.');
});

test('a port that is none is refused', async () => {
  const { code, said } = await start('here');
  expect(code).toBe(1);
  expect(said).toMatch(/PORT is "here".*\n.*1 to 65535/);
});

test('a Node that is too old is told what to do', async () => {
  const older = "Object.defineProperty(process.versions, 'node', { value: '18.20.0' })";
  const { code, said } = await start('4321', '--import', `data:text/javascript,${older}`);
  expect(code).toBe(1);
  expect(said).toContain('needs Node 22.12 or newer');
  expect(said).toContain('npm ci');
});
