/** `npm start` says what is wrong before it begins, and how to mend it. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const script = fileURLToPath(new URL('../../src/serve/start.mjs', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

function start(port: string, ...nodeOptions: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [...nodeOptions, script], {
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

/** Takes a free port of this machine for as long as the test runs. */
async function takenPort(): Promise<string> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
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
