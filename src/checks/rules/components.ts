/** Components in a page are known ones, and point at things that exist. */
import { authorComponents, authorMarks } from '../../markdown/authoring.ts';
import { pageSectors } from '../../markdown/frontmatter.ts';
import { sourceGroups } from '../../markdown/sources.ts';
import { gateIds } from '../../model/names.ts';
import { schemaNames } from '../../schemas/described.ts';
import { fieldsOf, topOf } from '../../schemas/fields.ts';
import { type Finding, type Report, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { type Component, componentsIn } from '../tree.ts';
import { checkValues } from './component-values.ts';

export const usable: readonly string[] = [...authorComponents, ...authorMarks];

type ComponentRule = (component: Component, library: Library, report: Report) => Finding[];

const componentRules: readonly ComponentRule[] = [
  checkValues,
  checkGroups,
  checkChoice,
  checkLocales,
  checkFields,
];

export const checkComponents = (page: Page, library: Library): Finding[] =>
  componentsIn(page.tree)
    .filter(({ name }) => /^[A-Z]/.test(name))
    .flatMap((component) => {
      const { name, line } = component;
      const report = reportsIn({ file: page.file, lineOf: () => line }, 'component');
      if (usable.includes(name))
        return componentRules.flatMap((rule) => rule(component, library, report));
      return report(
        [],
        `There is no component <${name}>.${didYouMean(name, usable)}`,
        `Pages can use ${usable.join(', ')}.`,
      );
    });

function checkGroups({ name, attributes }: Component, _: Library, report: Report): Finding[] {
  if (name !== 'Sources') return [];
  const known: readonly string[] = sourceGroups;
  return (attributes.get('groups') ?? '')
    .split(' ')
    .filter((group) => !known.includes(group))
    .map((group) =>
      report(
        ['groups'],
        `<Sources> names the group "${group}".${didYouMean(group, known)}`,
        `Write groups="…" with some of ${known.join(', ')}.`,
      ),
    );
}

function checkLocales({ name, attributes }: Component, _: Library, report: Report): Finding[] {
  if (name !== 'Formats') return [];
  return (attributes.get('locales') ?? '')
    .split(' ')
    .filter((locale) => !isLocale(locale))
    .map((locale) =>
      report(
        ['locales'],
        `<Formats> names the locale "${locale}".`,
        'Write locales="…" with language and country, such as es-ES fr-CA.',
      ),
    );
}

function isLocale(name: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(name).length > 0;
  } catch {
    return false;
  }
}

function checkFields({ name, attributes }: Component, _: Library, report: Report): Finding[] {
  const schema = schemaNames.find((known) => known === attributes.get('schema'));
  const fields = attributes.get('fields');
  if (name !== 'FieldReference' || !schema || fields === undefined) return [];
  const known = [...new Set(fieldsOf(schema).map(topOf))];
  return fields
    .split(' ')
    .filter((field) => !known.includes(field))
    .map((field) =>
      report(
        ['fields'],
        `<FieldReference> names the field "${field}" of ${schema}.${didYouMean(field, known)}`,
        `Its fields are ${known.join(', ')}.`,
      ),
    );
}

function checkChoice({ name, attributes }: Component, library: Library, report: Report) {
  if (name !== 'Regulations') return [];
  const options: Readonly<Record<string, readonly string[]>> = {
    gate: gateIds,
    sector: pageSectors,
    region: [...new Set(library.regulations.map(({ value }) => value.region))],
  };
  return [...attributes].flatMap(([attribute, value]) => {
    const known = options[attribute] ?? [];
    if (known.includes(value)) return [];
    return report(
      [attribute],
      `<Regulations> has ${attribute}="${value}".${didYouMean(value, known)}`,
      `Choose by gate, sector or region, such as gate="G3".`,
    );
  });
}
