import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Plan, parsePlan } from '../../src/model/index.ts';

/** A plan of the library, as its file has it. */
export function planFromFile(id: string): Plan {
  const file = new URL(`../../content/plans/${id}.yaml`, import.meta.url);
  const result = parsePlan(parse(readFileSync(file, 'utf8')));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

export const copilot = planFromFile('contact-center-copilot');
export const expansion = planFromFile('contact-center-expansion');
