/** Components in a page are known ones, and point at things that exist. */

import { pathParts } from '../../library/paths.ts';
import { authorComponents, authorMarks } from '../../markdown/authoring.ts';
import { pageSectors } from '../../markdown/frontmatter.ts';
import { sourceGroups } from '../../markdown/sources.ts';
import { gateIds, roles } from '../../model/names.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { type Component, componentsIn } from '../tree.ts';
import { templateIds } from './templates.ts';

/** Languages in which pages quote; another is one more entry. */
const languages = ['es', 'es-ES', 'es-MX', 'fr', 'fr-FR', 'fr-CA'] as const;

export const chooserIds = ['strategy', 'rollout-shape'] as const;
export const calculatorKinds = ['cohort', 'decision', 'payback', 'rollout'] as const;

export function checkComponents(page: Page, library: Library): Finding[] {
  return componentsIn(page.tree).flatMap((component) => {
    const finding = (message: string, mend: string): Finding => ({
      file: page.file,
      line: component.line,
      rule: 'component',
      message,
      mend,
    });
    const { name } = component;
    if (!/^[A-Z]/.test(name)) return [];
    if (!usable.some((known) => known === name))
      return [
        finding(
          `There is no component <${name}>.${didYouMean(name, usable)}`,
          `Pages can use ${usable.join(', ')}.`,
        ),
      ];
    return [
      ...wrongValue(component, 'kind', { Calculator: calculatorKinds }, finding),
      ...wrongValue(
        component,
        'id',
        { Gate: gateIds, GateChecklist: gateIds, Chooser: chooserIds },
        finding,
      ),
      ...wrongValue(component, 'role', { Path: roles }, finding),
      ...wrongValue(component, 'part', { Path: pathParts }, finding),
      ...wrongValue(component, 'lang', { Said: languages }, finding),
      ...wrongGroups(component, finding),
      ...wrongChoice(component, library, finding),
      ...wrongPlan(component, library, finding),
      ...wrongTemplate(component, library, finding),
      ...wrongTerm(component, library, finding),
      ...wrongScenario(component, library, finding),
    ];
  });
}

const usable: readonly string[] = [...authorComponents, ...authorMarks];

type Report = (message: string, mend: string) => Finding;

function wrongValue(
  { name, attributes }: Component,
  attribute: string,
  options: Readonly<Record<string, readonly string[]>>,
  finding: Report,
): Finding[] {
  const known = options[name];
  const value = attributes.get(attribute) ?? '';
  if (!known || known.includes(value)) return [];
  return [
    finding(
      `<${name}> has ${attribute}="${value}".${didYouMean(value, known)}`,
      `Expected one of ${known.join(', ')}.`,
    ),
  ];
}

function wrongGroups({ name, attributes }: Component, finding: Report): Finding[] {
  if (name !== 'Sources') return [];
  const groups = (attributes.get('groups') ?? '').split(' ');
  return groups
    .filter((group) => !sourceGroups.some((known) => known === group))
    .map((group) =>
      finding(
        `<Sources> names the group "${group}".${didYouMean(group, sourceGroups)}`,
        `Write groups="…" with some of ${sourceGroups.join(', ')}.`,
      ),
    );
}

function wrongChoice({ name, attributes }: Component, library: Library, finding: Report) {
  if (name !== 'Regulations') return [];
  const options: Readonly<Record<string, readonly string[]>> = {
    gate: gateIds,
    sector: pageSectors,
    region: [...new Set(library.regulations.map(({ value }) => value.region))],
  };
  return [...attributes].flatMap(([attribute, value]) => {
    const known = options[attribute] ?? [];
    if (known.includes(value)) return [];
    return [
      finding(
        `<Regulations> has ${attribute}="${value}".${didYouMean(value, known)}`,
        `Choose by gate, sector or region, such as gate="G3".`,
      ),
    ];
  });
}

const planComponents = ['Calculator', 'Published', 'Assumptions', 'KeyFigures'];

function wrongPlan({ name, attributes }: Component, { planIds }: Library, finding: Report) {
  if (!planComponents.includes(name)) return [];
  const id = attributes.get('plan') ?? '';
  if (planIds.includes(id)) return [];
  return [
    finding(
      `<${name}> names plan "${id}", which does not exist.${didYouMean(id, planIds)}`,
      `Plans are in content/plans: ${planIds.join(', ')}.`,
    ),
  ];
}

function wrongTemplate({ name, attributes }: Component, library: Library, finding: Report) {
  if (name !== 'Template') return [];
  const id = attributes.get('id') ?? '';
  const known = templateIds(library);
  if (known.includes(id)) return [];
  return [
    finding(
      `<Template> names the document "${id}", which does not exist.${didYouMean(id, known)}`,
      `Documents are in content/templates/documents: ${known.join(', ')}.`,
    ),
  ];
}

/** Without an id it marks nothing, which is meant. */
function wrongTerm({ name, attributes }: Component, { glossary }: Library, finding: Report) {
  const id = attributes.get('id');
  const known = glossary.map(({ value }) => value.id);
  if (name !== 'Term' || id === undefined || known.includes(id)) return [];
  return [
    finding(
      `<Term> names "${id}", which the glossary does not have.${didYouMean(id, known)}`,
      'Name a term of content/glossary.yaml by its id.',
    ),
  ];
}

function wrongScenario({ name, attributes }: Component, { scenarios }: Library, finding: Report) {
  const id = attributes.get('id') ?? '';
  const known = scenarios.map(({ value }) => value.id);
  if (name !== 'Tabletop' || known.includes(id)) return [];
  return [
    finding(
      `<Tabletop> names the scenario "${id}", which does not exist.${didYouMean(id, known)}`,
      `Scenarios are in content/exercises: ${known.join(', ')}.`,
    ),
  ];
}
