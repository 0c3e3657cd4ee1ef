/** `npm run new`, from what was typed to the files: its answer is the exit status. */
import { readLibrary } from '../checks/library.ts';
import { completed } from './answers.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { ask } from './ask.ts';
import { commandFor } from './command.ts';
import { type Existing, problemWithName, problemWithTitle, sourcesNamedIn } from './existing.ts';
import { fileName, nameForm } from './file-name.ts';
import { folders } from './kinds.ts';
import { problems, says, usage } from './messages/cli.ts';
import { freeNameFor, proposedName, sectorIn } from './propose.ts';
import { pagePath, starterFor } from './starter-for.ts';
import { cleanTitle } from './title.ts';
import { writeFiles } from './write.ts';

/** Where it runs, and where it speaks. */
export interface Terminal {
  readonly root: URL;
  /** Whether somebody is there to be asked. */
  readonly interactive: boolean;
  readonly today: string;
  /** Options that npm did not hand on. */
  readonly keptByNpm: readonly string[];
  say(text: string): void;
  complain(text: string): void;
}

/** Exit statuses: done; broken off, or something was in the way; not understood. */
const [done, stopped, misread] = [0, 1, 2];

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [kept] = terminal.keptByNpm;
  if (kept !== undefined) {
    terminal.complain(problems.keptByNpm({ option: kept }));
    terminal.complain(says.nothingWritten);
    return misread;
  }
  const read = readArguments(args);
  if (!read.ok) {
    terminal.complain(read.problem);
    return misread;
  }
  const { given, help } = read;
  if (help) {
    terminal.say(usage);
    return done;
  }
  const isWhole = given.kind !== undefined && given.title !== undefined;
  if (!isWhole && !terminal.interactive) {
    terminal.complain(usage);
    return misread;
  }
  const existing = readLibrary(terminal.root);
  if (isWhole) return write(given, existing, terminal);
  const asked = await askOrStop(given, existing, terminal);
  return asked ? write(asked, existing, terminal) : stopped;
}

/** Who breaks off is told how to go on without answering everything again. */
async function askOrStop(
  given: Arguments,
  existing: Existing,
  { say }: Terminal,
): Promise<Arguments | undefined> {
  let so = given;
  try {
    return await ask(given, existing, (answered) => {
      so = answered;
    });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    say(`\n${says.nothingWritten}`);
    if (so.kind) say(says.resume({ command: commandFor(so) }));
    return undefined;
  }
}

function write(given: Arguments, existing: Existing, terminal: Terminal): number {
  const { kind = 'playbook', choices } = given;
  const title = cleanTitle(given.title ?? '');
  const { name = proposedName(kind, title, existing) } = given;
  const refuse = (problem: string, instead?: Arguments) => {
    terminal.complain(problem);
    if (instead) terminal.complain(says.instead({ command: commandFor(instead) }));
    terminal.complain(says.nothingWritten);
    return misread;
  };
  const wrongTitle = problemWithTitle(kind, title, existing);
  if (wrongTitle) return refuse(wrongTitle);
  const wrongName = problemWithName(kind, name, existing);
  const free = freeNameFor(kind, nameForm.test(name) ? name : fileName(name, kind), existing);
  if (wrongName) return refuse(wrongName, { ...given, title, name: free });

  const sources = sourcesNamedIn(title, existing);
  const whole = completed(kind, { ...sectorIn(kind, title), ...choices });
  const files = starterFor(kind, { ...whole, title, name, sources, reviewed: terminal.today });
  const written = writeFiles(terminal.root, files);
  if (!written.ok) return refuse(problems.appeared({ file: written.inTheWay }));
  for (const { path } of files) terminal.say(says.written({ file: path }));
  const address = `/${folders[kind]}/${name}/`;
  terminal.say(says.next({ file: pagePath(kind, name), address }));
  return done;
}
