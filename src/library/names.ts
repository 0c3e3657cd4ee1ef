/** The names of facets and of their values; apart from `messages.ts`, which the browser loads. */
import type { Framework } from '../model/framework.ts';
import { inSentence } from '../words/in-sentence.ts';
import { roleNames } from '../words/role-names.ts';
import { sectorNames } from '../words/sector-names.ts';
import { type FacetId, type FacetValue, facetIds, facetValues } from './facets.ts';

const facetNames = {
  stage: 'Stage',
  gate: 'Gate',
  sector: 'Sector',
  role: 'Your role',
  kind: 'Kind of page',
  domain: 'Kind of work',
  risk: 'Risk of the automation',
  time: 'Time to read',
  reviewed: 'Last reviewed',
} as const satisfies Record<FacetId, string>;

/** What a list of pages is called: on a button, and as the title of the value's own page. */
export interface Name {
  readonly short: string;
  readonly title: string;
}

/** A value with its name, and as a tag, which has to speak without its facet. */
export interface NamedValue extends Name {
  readonly value: string;
  readonly tag: string;
}

type Names<Facet extends FacetId> = Readonly<Record<FacetValue<Facet>, Name>>;

const sectorTitles: Readonly<Record<FacetValue<'sector'>, string>> = {
  healthcare: 'Pages for healthcare',
  'financial-services': 'Pages for financial services',
  manufacturing: 'Pages for manufacturing',
  retail: 'Pages for retail and e-commerce',
  telecommunications: 'Pages for telecommunications',
  logistics: 'Pages for logistics',
  'public-sector': 'Pages for the public sector',
  software: 'Pages for software companies',
};

const kindNames: Names<'kind'> = {
  gate: { short: 'Gate', title: 'Every gate page' },
  stage: { short: 'Stage', title: 'Every stage page' },
  playbook: { short: 'Playbook', title: 'Every playbook' },
  checklist: { short: 'Checklist', title: 'Every checklist' },
  template: { short: 'Template', title: 'Every template' },
  calculator: { short: 'Calculator', title: 'Every calculator' },
  example: { short: 'Worked example', title: 'Every worked example' },
  exercise: { short: 'Exercise', title: 'Every exercise' },
  sector: { short: 'Sector guide', title: 'Every sector guide' },
  guide: { short: 'Guide', title: 'Every guide' },
};

/** The name of a kind; empty for one that the catalogue does not list. */
export const kindName = (kind: string): string =>
  Object.entries(kindNames).find(([name]) => name === kind)?.[1].short ?? '';

const domainNames: Names<'domain'> = {
  'customer-service': { short: 'Customer service', title: 'Pages on customer service' },
  'finance-operations': { short: 'Finance operations', title: 'Pages on finance operations' },
  clinical: { short: 'Clinical work', title: 'Pages on clinical work' },
  industrial: { short: 'Industrial work', title: 'Pages on industrial work' },
  commerce: { short: 'Commerce', title: 'Pages on commerce' },
  'it-operations': { short: 'IT operations', title: 'Pages on IT operations' },
};

const riskNames: Names<'risk'> = {
  low: { short: 'Low', title: 'Pages for automations of low risk' },
  medium: { short: 'Medium', title: 'Pages for automations of medium risk' },
  high: { short: 'High', title: 'Pages for automations of high risk' },
};

const timeNames: Names<'time'> = {
  'up-to-5': { short: 'Up to 5 minutes', title: 'Pages of up to five minutes' },
  '6-to-10': { short: '6 to 10 minutes', title: 'Pages of six to ten minutes' },
  'over-10': { short: 'Over 10 minutes', title: 'Pages of more than ten minutes' },
};

const reviewedNames: Names<'reviewed'> = {
  '30-days': { short: 'Within 30 days', title: 'Pages reviewed within the last 30 days' },
  '90-days': { short: '31 to 90 days ago', title: 'Pages reviewed 31 to 90 days ago' },
  older: { short: 'Over 90 days ago', title: 'Pages reviewed more than 90 days ago' },
  due: { short: 'Due for review', title: 'Pages due for review' },
};

export interface Facet {
  readonly id: FacetId;
  readonly name: string;
  readonly values: readonly NamedValue[];
}

/** Every facet with its values, stages and gates named as the framework names them. */
export function facetsOf({ stages, gates }: Framework, locale: string): Facet[] {
  const names: Readonly<Record<FacetId, Readonly<Record<string, Name>>>> = {
    stage: Object.fromEntries(
      stages.map(({ id, number, short, title }) => [
        id,
        { short, title: `Pages for stage ${number}: ${inSentence(title)}` },
      ]),
    ),
    gate: Object.fromEntries(
      gates.map(({ id, title }) => [
        id,
        { short: id, title: `Pages for gate ${id.slice(1)}: ${inSentence(title)}` },
      ]),
    ),
    sector: Object.fromEntries(
      facetValues.sector.map((sector) => [
        sector,
        { short: sectorNames(locale)[sector], title: sectorTitles[sector] },
      ]),
    ),
    role: Object.fromEntries(
      Object.entries(roleNames(locale)).map(([role, name]) => [
        role,
        { short: name, title: `Pages for the ${name.toLowerCase()}` },
      ]),
    ),
    kind: kindNames,
    domain: domainNames,
    risk: riskNames,
    time: timeNames,
    reviewed: reviewedNames,
  };
  return facetIds.map((id) => ({
    id,
    name: facetNames[id],
    values: facetValues[id].flatMap((value) => {
      const name = names[id][value];
      return name ? [{ value, tag: tagOf(id, name), ...name }] : [];
    }),
  }));
}

const tagOf = (facet: FacetId, { short }: Name): string =>
  facet === 'risk' ? `${short} risk` : facet === 'stage' ? `${short} stage` : short;
