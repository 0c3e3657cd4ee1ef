/** `npm run new`: begins a page, with questions or without. */
import { keptByNpm } from '../checks/command-line.ts';
import { dayAt } from '../model/calendar.ts';
import { options } from './arguments.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  root: new URL('../../', import.meta.url),
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  today: dayAt(new Date()),
  keptByNpm: keptByNpm(Object.keys(options), process.env),
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
});
