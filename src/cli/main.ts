#!/usr/bin/env node
/** The command `staircase`: analyzes a plan in a terminal or a pipeline. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { dayAt } from '../model/calendar.ts';
import { frameworkSchema } from '../model/index.ts';
import { exitStatus } from './exit-status.ts';
import { cliMessages as words } from './messages.ts';
import { type Answer, run } from './run.ts';

const { env, stdin, stdout, stderr } = process;

/** As the package has it: two folders above the command, the framework one. */
const bundled = async (path: string) =>
  JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));

const bytesOf = async (file: string) =>
  new Uint8Array(await (file === '-' ? buffer(stdin) : readFile(file)));

const hasColors = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';

async function answer(): Promise<Answer> {
  const { version } = await bundled('../../package.json');
  return run(process.argv.slice(2), {
    read: bytesOf,
    framework: frameworkSchema.parse(await bundled('../framework.json')),
    today: dayAt(new Date()),
    version,
    strong: hasColors ? (text) => `\u001B[1m${text}\u001B[22m` : (text) => text,
  });
}

stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever reads only the beginning, as `head` does, closes the pipe.
  if (code === 'EPIPE') return;
  stderr.write(`${words.cannotWrite(words.reasons[code ?? ''] ?? message)}\n`);
  process.exitCode = exitStatus.unwritten;
});

try {
  const { status, said, complaint } = await answer();
  stdout.write(said);
  stderr.write(complaint);
  process.exitCode = status;
} catch (error) {
  stderr.write(
    `${words.mistake(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
  process.exitCode = exitStatus.mistake;
}
