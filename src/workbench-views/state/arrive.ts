/** What an address brings: `#plan=…` a shared plan, `#open=…` the plan or example to work on. */
import { unpackPlan } from '../../workbench/link.ts';
import { entryOf } from '../../workbench/shelf/shelf.ts';
import { openMessages, problemText } from '../messages/open.ts';
import { keyOfSame, start, startFromExample, work } from './open-plans.ts';
import { hrefOf } from './places.ts';
import { say, sayProblem } from './said.ts';
import type { WorkbenchSetup } from './workbench.ts';

export async function arrive(fragment: string, setup: WorkbenchSetup): Promise<void> {
  if (fragment.startsWith('#plan=')) await takeIn(fragment, setup);
  else if (fragment.startsWith('#open=')) await openNamed(fragment.slice('#open='.length), setup);
}

/** A shared plan becomes one of the visitor's own; opened again, it is the same one. */
async function takeIn(fragment: string, setup: WorkbenchSetup): Promise<void> {
  const { framework, locale } = setup;
  const words = openMessages(locale);
  const opened = await unpackPlan(fragment.slice('#plan='.length));
  if (!opened.ok) {
    location.replace(hrefOf({ part: 'plans' }));
    return sayProblem(problemText(opened.problem, locale));
  }
  const plan = opened.value;
  const known = keyOfSame(plan);
  if (known) work(known, framework);
  else start(plan, framework);
  say(known ? words.alreadyHere(plan.title) : words.fromLink(plan.title));
}

async function openNamed(encoded: string, setup: WorkbenchSetup): Promise<void> {
  const { examples, framework, locale } = setup;
  const words = openMessages(locale);
  const name = decoded(encoded);
  if (entryOf(name)) return work(name, framework);
  const example = examples.find(({ id }) => id === name);
  const plan = example && (await startFromExample(name, setup));
  if (plan) return say(words.fromExample(plan.title));
  location.replace(hrefOf({ part: 'plans' }));
  sayProblem(example ? words.notLoaded : words.notHere);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
