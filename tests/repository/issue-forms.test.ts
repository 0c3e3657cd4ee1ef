/** GitHub shows the forms for issues: it silently leaves out one that breaks its rules. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesLike, isRecord, manifest, textOf } from './support/files.ts';
import { formFaults } from './support/issue-form.ts';

const chooser = '.github/ISSUE_TEMPLATE/config.yml';
const forms = filesLike('.github/ISSUE_TEMPLATE/*.yml').filter((file) => file !== chooser);

test.each(forms)('%s is a form', (file) => {
  expect(formFaults(textOf(file))).toEqual([]);
});

test('no two forms have one name', () => {
  const names = forms.map((file) => parse(textOf(file)).name);
  expect(forms.length).toBeGreaterThanOrEqual(4);
  expect(new Set(names).size).toBe(forms.length);
});

test('beside the forms, people are led to places of this repository', () => {
  const { contact_links: links }: { contact_links: unknown[] } = parse(textOf(chooser));
  const home = manifest.repository.url.replace(/\.git$/, '');
  for (const link of links) {
    if (!isRecord(link)) throw new Error('A link of the chooser is no map');
    expect(Object.keys(link).sort()).toEqual(['about', 'name', 'url']);
    expect(link.url).toMatch(new RegExp(`^${home}/(discussions|security/advisories/new)$`));
  }
});

const form = (change: { top?: string; element?: string }) => `
name: Bug
description: Something is wrong
${change.top ?? ''}
body:
  - type: markdown
    attributes: { value: Thank you. }
  ${change.element ?? '- { type: input, id: page, attributes: { label: Page } }'}
`;

test.each([
  ['a key that is not known', { top: 'colour: red' }, 'colour is not permitted'],
  ['nothing to fill in', { element: '' }, 'body asks for nothing'],
  [
    'another type',
    { element: '- { type: file, attributes: { label: A } }' },
    'body[1]: file is no type',
  ],
  ['no attributes', { element: '- { type: input }' }, 'body[1]: has no attributes'],
  [
    'a label that YAML takes for a truth',
    { element: '- { type: input, attributes: { label: true } }' },
    'body[1]: label is no text',
  ],
  [
    'an attribute of another type',
    { element: '- { type: input, attributes: { label: A, render: sh } }' },
    'body[1]: render is no attribute of input',
  ],
  [
    'an id with a space',
    { element: '- { type: input, id: a b, attributes: { label: A } }' },
    'body[1]: the id a b has a sign',
  ],
  [
    'a word for true',
    { element: '- { type: input, attributes: { label: A }, validations: { required: "yes" } }' },
    'body[1]: required is neither true nor false',
  ],
  [
    'a secret',
    { element: '- { type: input, attributes: { label: Password } }' },
    'body[1]: asks for a secret',
  ],
  [
    'no options',
    { element: '- { type: dropdown, attributes: { label: A, options: [] } }' },
    'body[1]: has no options',
  ],
  [
    'an option twice',
    { element: '- { type: dropdown, attributes: { label: A, options: [B, B] } }' },
    'body[1]: the option B is there twice',
  ],
  [
    'an option that is a number',
    { element: '- { type: dropdown, attributes: { label: A, options: [1] } }' },
    'body[1]: the option 1 is no text',
  ],
  [
    'the reserved option',
    { element: '- { type: dropdown, attributes: { label: A, options: [None, B] } }' },
    'body[1]: None is a reserved option',
  ],
  [
    'two labels that differ by a sign',
    {
      element:
        '- { type: input, attributes: { label: Name } }\n  - { type: input, attributes: { label: Name? } }',
    },
    'two elements are called name',
  ],
])('%s is found', (_, change, fault) => {
  expect(formFaults(form(change))).toEqual([fault]);
});
