import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Plan, parsePlan } from '../../src/model/index.ts';

const here = import.meta.url;
// In one line, Vite would take it for an asset of a page and give it another address.
const plansFolder = new URL('../../content/plans/', here);

/** A plan of the library, as its file has it. */
export function planFromFile(id: string): Plan {
  const file = new URL(`${id}.yaml`, plansFolder);
  const result = parsePlan(parse(readFileSync(file, 'utf8')));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

/** Every plan of the library. */
export const everyPlan = (): Plan[] =>
  readdirSync(plansFolder).map((file) => planFromFile(file.replace(/\.yaml$/, '')));

export const copilot = planFromFile('contact-center-copilot');
export const expansion = planFromFile('contact-center-expansion');

const { stakeholders: _stakeholders, risks: _risks, ...without } = copilot;

/** The worked example before anybody who is affected is named and any risk is listed. */
export const begun: Plan = without;
