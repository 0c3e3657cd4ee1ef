/** The command without its process: arguments and files in, texts and an exit status out. */
import { analyse, callOn, type Framework, planReport } from '../model/index.ts';
import { type Order, requestIn } from './arguments.ts';
import { asMarkdown } from './as-markdown.ts';
import { asText, type Strong } from './as-text.ts';
import { type ExitStatus, exitStatus, statusOf } from './exit-status.ts';
import { cliMessages as words } from './messages.ts';
import { readFramework } from './read-framework.ts';
import { readPlan } from './read-plan.ts';
import { summaryOf } from './summary.ts';

export interface Surroundings {
  /** The bytes of a file, of the standard input for `-`. */
  read(file: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The framework that the package brings. */
  readonly framework: Framework;
  readonly today: string;
  readonly version: string;
  readonly strong: Strong;
}

export interface Answer {
  readonly status: ExitStatus;
  /** For the standard output. */
  readonly said: string;
  /** For the standard error. */
  readonly complaint: string;
}

export async function run(args: readonly string[], around: Surroundings): Promise<Answer> {
  const request = requestIn(args, around.today);
  switch (request.kind) {
    case 'help':
      return says(exitStatus.go, words.help);
    case 'version':
      return says(exitStatus.go, `${around.version}\n`);
    case 'misused':
      return complains(exitStatus.usage, request.problem, words.tryHelp);
    case 'analyze':
      return analyzed(request.order, around);
  }
}

async function analyzed(order: Order, around: Surroundings): Promise<Answer> {
  const file = await opened(order.file, around);
  if (!file.ok) return file.answer;
  const read = await readPlan(file.bytes, file.name);
  if (!read.ok) return complains(exitStatus.invalid, ...read.lines);
  const framework = await frameworkFor(order, around);
  if (!framework.ok) return framework.answer;
  return answered(order, read.plan, framework.value, around);
}

function answered(
  { gate: id, format, today }: Order,
  plan: Parameters<typeof analyse>[0],
  framework: Framework,
  { strong }: Surroundings,
): Answer {
  const analysis = analyse(plan, framework);
  const gate = analysis.gates.find((each) => each.gate === id);
  const status = statusOf(callOn(analysis).call, gate);
  if (format === 'json')
    return says(status, `${JSON.stringify(planReport(plan, framework, today), null, 2)}\n`);
  const summary = summaryOf(analysis, { framework, gate, today });
  const ending = words.ending(endingOf(status, id), status);
  return format === 'markdown'
    ? says(status, asMarkdown(summary, ending))
    : says(status, `${asText(summary, strong)}\n\n${strong(ending)}\n`);
}

function endingOf(status: ExitStatus, gate: string | undefined): string {
  const { endings } = words;
  if (gate !== undefined)
    return status === exitStatus.go ? endings['gate-ready'](gate) : endings['gate-not-ready'](gate);
  if (status === exitStatus.stop) return endings.stop;
  return status === exitStatus.go ? endings.go : endings['not-yet'];
}

type Outcome<Value> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly answer: Answer };

async function opened(
  file: string,
  { read }: Surroundings,
): Promise<Outcome<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }>> {
  const name = file === '-' ? words.standardInput : file;
  try {
    return { ok: true, bytes: await read(file), name };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const reason = words.reasons[code] ?? message;
    return {
      ok: false,
      answer: complains(exitStatus.unreadable, words.cannotRead(name, reason)),
    };
  }
}

async function frameworkFor(
  { framework }: Order,
  around: Surroundings,
): Promise<Outcome<{ readonly value: Framework }>> {
  if (framework === undefined) return { ok: true, value: around.framework };
  const file = await opened(framework, around);
  if (!file.ok) return file;
  const read = readFramework(file.bytes, file.name);
  return read.ok
    ? { ok: true, value: read.framework }
    : { ok: false, answer: complains(exitStatus.invalid, ...read.lines) };
}

const says = (status: ExitStatus, said: string): Answer => ({ status, said, complaint: '' });

const complains = (status: ExitStatus, ...lines: readonly string[]): Answer => ({
  status,
  said: '',
  complaint: `${lines.join('\n')}\n`,
});
