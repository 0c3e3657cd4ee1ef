/** What the attributes of each component can say: one of a list, which is fixed or the library's. */
import { pathParts } from '../../library/paths.ts';
import { shapeNames } from '../../machines/shapes/json-schema.ts';
import { starterKinds } from '../../markdown/frontmatter.ts';
import { gateIds, roles } from '../../model/names.ts';
import { schemaNames } from '../../schemas/described.ts';
import type { Report } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Component } from '../tree.ts';
import { templateIds } from './templates.ts';

/** Languages in which pages quote; another is one more entry. */
const languages = ['es', 'es-ES', 'es-MX', 'fr', 'fr-FR', 'fr-CA'] as const;

export const chooserIds = ['strategy', 'rollout-shape'] as const;
/** Folders whose overview is written by hand, and may not name a page yet. */
export const listedFolders = ['checklists', 'examples', 'sectors'] as const;
const calculatorKinds = ['cohort', 'decision', 'payback', 'rollout'] as const;

interface Values {
  readonly known: (library: Library) => readonly string[];
  /** What a value of the library names, and where those are. */
  readonly names?: readonly [what: string, where: string];
  readonly optional?: true;
}

const fixed = (known: readonly string[]): Values => ({ known: () => known });

const plan: Values = {
  known: ({ planIds }) => planIds,
  names: ['plan', 'content/plans'],
};
const gate = fixed(gateIds);

const values: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  Assumptions: { plan },
  Calculator: { kind: fixed(calculatorKinds), plan },
  Chooser: { id: fixed(chooserIds) },
  FieldReference: { schema: fixed(schemaNames) },
  FrameworkChanges: { gate },
  Gate: { id: gate },
  GateChecklist: { id: gate },
  KeyFigures: { plan },
  NewlyAdded: { folder: fixed(listedFolders) },
  Path: { role: fixed(roles), part: fixed(pathParts) },
  Published: { plan },
  Reviews: { role: fixed(roles) },
  Said: { lang: fixed(languages) },
  Shape: { of: fixed(shapeNames) },
  SectorArtifacts: {
    id: {
      known: ({ framework }) => (framework?.sectors ?? []).map(({ id }) => id),
      names: ['sector', 'content/framework.yaml'],
    },
  },
  Starter: { kind: fixed(starterKinds) },
  Tabletop: {
    id: {
      known: ({ scenarios }) => scenarios.map(({ value }) => value.id),
      names: ['scenario', 'content/exercises'],
    },
  },
  Template: { id: { known: templateIds, names: ['document', 'content/templates/documents'] } },
  // Without an id it keeps a term from being marked, which is meant.
  Term: {
    id: {
      known: ({ glossary }) => glossary.map(({ value }) => value.id),
      names: ['term', 'content/glossary.yaml'],
      optional: true,
    },
  },
};

export const checkValues = ({ name, attributes }: Component, library: Library, report: Report) =>
  Object.entries(values[name] ?? {}).flatMap(([attribute, { known, names, optional }]) => {
    const value = attributes.get(attribute);
    const options = known(library);
    if (value === undefined ? optional : options.includes(value)) return [];
    const hint = value === undefined ? '' : didYouMean(value, options);
    const [what, where] = names ?? [];
    const list = options.length > mostListed ? 'their ids' : options.join(', ');
    const mend = what ? `In ${where} there are ${list}.` : `Expected one of ${list}.`;
    if (value === undefined) return report([attribute], `<${name}> has no ${attribute}.`, mend);
    return what
      ? report(
          [attribute],
          `<${name}> names the ${what} "${value}", which does not exist.${hint}`,
          mend,
        )
      : report([attribute], `<${name}> has ${attribute}="${value}".${hint}`, mend);
  });

/** More would hide the message that they belong to. */
const mostListed = 30;
