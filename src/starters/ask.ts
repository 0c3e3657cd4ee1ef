/** Asks for what the command line has left open; each answer is kept as soon as it is given. */
import { checkbox, input, select } from '@inquirer/prompts';
import { pageRisks, starterKinds } from '../markdown/frontmatter.ts';
import { domains } from '../model/domains.ts';
import { gateIds, roles, stageIds } from '../model/names.ts';
import { sectors } from '../model/sectors.ts';
import { roleNames } from '../words/role-names.ts';
import { sectorNames } from '../words/sector-names.ts';
import { completed, type PageDomain } from './answers.ts';
import type { Arguments } from './arguments.ts';
import { type Existing, problemWithName, problemWithTitle } from './existing.ts';
import { asksForSector, folders, type StarterKind } from './kinds.ts';
import { kindNames, questions as words } from './messages/cli.ts';
import { freeNameFor, proposedName, sectorIn } from './propose.ts';
import { cleanTitle } from './title.ts';

/** @param keep told of every answer, so that none is lost when the questions are broken off */
export async function ask(
  given: Arguments,
  existing: Existing,
  keep: (so: Arguments) => void,
): Promise<Arguments> {
  let so = given;
  const add = (more: Partial<Arguments>) => {
    so = { ...so, ...more };
    keep(so);
  };
  const choose = (more: Arguments['choices']) => add({ choices: { ...so.choices, ...more } });

  const kind = so.kind ?? (await askKind());
  add({ kind });
  const title = await askTitle(kind, so.title, existing);
  add({ title });
  add({ name: await askName(kind, so.name, proposedName(kind, title, existing), existing) });

  const proposed = () => completed(kind, { ...sectorIn(kind, title), ...so.choices });
  const { choices } = given;
  if (asksForSector(kind) && !choices.sectors)
    choose({ sectors: [await one(words.sector, sectorsFor(kind), proposed().sectors[0])] });
  if (!choices.stages)
    choose({ stages: await several(words.stages, named(stageIds), proposed().stages) });
  if (!choices.gates)
    choose({ gates: await several(words.gates, named(gateIds), proposed().gates) });
  if (!choices.domains) {
    const all = [anything, ...named(domains)];
    choose({ domains: beyondAny(await several(words.domains, all, proposed().domains)) });
  }
  if (!choices.risk) choose({ risk: await one(words.risk, named(pageRisks), proposed().risk) });
  if (!choices.roles) choose({ roles: await several(words.roles, whoever, proposed().roles) });
  if (!choices.owner) choose({ owner: await one(words.owner, whoever, proposed().owner) });
  return so;
}

interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

const named = <Value extends string>(
  values: readonly Value[],
  names?: Readonly<Record<Value, string>>,
): Option<Value>[] => values.map((value) => ({ value, name: names?.[value] ?? value }));

/** Who ticks a kind of work and leaves the proposed "any" ticked means the kind of work. */
function beyondAny(chosen: PageDomain[]): PageDomain[] {
  const said = chosen.filter((value) => value !== 'any');
  return said.length > 0 ? said : chosen;
}

const anything = { value: 'any', name: words.any } as const;
const whoever = named(roles, roleNames('en'));

const sectorsFor = (kind: StarterKind) => {
  const all = named(sectors, sectorNames('en'));
  return kind === 'sector' ? all : [anything, ...all];
};

const askKind = (): Promise<StarterKind> =>
  select({
    message: words.kind,
    choices: starterKinds.map((value) => ({ value, ...kindNames[value] })),
  });

/** A title that cannot be had stays in the line, to be changed and not typed again. */
async function askTitle(
  kind: StarterKind,
  given: string | undefined,
  existing: Existing,
): Promise<string> {
  if (given !== undefined && !problemWithTitle(kind, given, existing)) return cleanTitle(given);
  const typed = await input({
    message: words.title,
    ...(given === undefined ? {} : { default: given, prefill: 'editable' as const }),
    validate: (title) => problemWithTitle(kind, title, existing) ?? true,
  });
  return cleanTitle(typed);
}

async function askName(
  kind: StarterKind,
  given: string | undefined,
  proposed: string,
  existing: Existing,
): Promise<string> {
  if (given !== undefined && !problemWithName(kind, given, existing)) return given;
  const typed = await input({
    message: words.name({ folder: folders[kind] }),
    default: freeNameFor(kind, given ?? proposed, existing),
    prefill: 'editable',
    validate: (name) => problemWithName(kind, name.trim(), existing) ?? true,
  });
  return typed.trim();
}

const one = <Value extends string>(
  message: string,
  choices: readonly Option<Value>[],
  proposed: Value | undefined,
): Promise<Value> =>
  select({ message, choices, ...(proposed === undefined ? {} : { default: proposed }) });

const several = <Value extends string>(
  message: string,
  options: readonly Option<Value>[],
  proposed: readonly Value[],
): Promise<Value[]> =>
  checkbox({
    message,
    choices: options.map((option) => ({ ...option, checked: proposed.includes(option.value) })),
    validate: (chosen) => chosen.length > 0 || words.atLeastOne,
  });
