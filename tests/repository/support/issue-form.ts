/**
 * What GitHub refuses in an issue form, after “Syntax for issue forms”, “Syntax for GitHub's form
 * schema” and “Common validation errors when creating issue forms” in its documentation. A form
 * with a fault is not shown to anybody.
 */
import { parse } from 'yaml';
import { isRecord } from './files.ts';

type Fields = Readonly<Record<string, unknown>>;

const topKeys = ['name', 'description', 'body', 'assignees', 'labels', 'title', 'projects', 'type'];
const elementKeys = ['type', 'id', 'attributes', 'validations'];

const attributesOf: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  input: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

/** Each fault of a form, in words. */
export function formFaults(text: string): string[] {
  const form: unknown = parse(text);
  if (!isRecord(form)) return ['is no form'];
  const body = Array.isArray(form.body) ? form.body : [];
  const elements = body.filter(isRecord);
  const asked = elements.filter(({ type }) => type !== 'markdown');
  return [
    ...strays(form, topKeys).map((key) => `${key} is not permitted`),
    ...['name', 'description']
      .filter((key) => !isText(form[key]))
      .map((key) => `${key} is no text`),
    ...(asked.length === 0 ? ['body asks for nothing'] : []),
    ...repeated(asked.map(nameOf)).map((name) => `two elements are called ${name}`),
    ...elements.flatMap((element, index) =>
      elementFaults(element).map((fault) => `body[${index}]: ${fault}`),
    ),
  ];
}

/** As GitHub tells elements apart: by id, or by what remains of the label without punctuation. */
function nameOf({ id, attributes }: Fields): string {
  const label = isRecord(attributes) ? String(attributes.label) : '';
  return String(id ?? label.toLowerCase().replace(/[^a-z0-9_-]+/g, '-')).replace(/^-|-$/g, '');
}

function elementFaults(element: Fields): string[] {
  const { type, id, attributes, validations } = element;
  const known = attributesOf[String(type)];
  if (known === undefined) return [`${String(type)} is no type`];
  if (!isRecord(attributes)) return ['has no attributes'];
  const needed = type === 'markdown' ? 'value' : 'label';
  const required = isRecord(validations) ? (validations.required ?? false) : false;
  return [
    ...strays(element, elementKeys).map((key) => `${key} is not permitted`),
    ...strays(attributes, known).map((key) => `${key} is no attribute of ${String(type)}`),
    ...(isText(attributes[needed]) ? [] : [`${needed} is no text`]),
    ...['description', 'placeholder'].flatMap((key) =>
      attributes[key] === undefined || isText(attributes[key]) ? [] : [`${key} is no text`],
    ),
    ...(id === undefined || /^[\w-]+$/.test(String(id)) ? [] : [`the id ${String(id)} has a sign`]),
    ...(id !== undefined && type === 'markdown' ? ['markdown has no id'] : []),
    ...(typeof required === 'boolean' ? [] : ['required is neither true nor false']),
    ...(/password/i.test(String(attributes.label)) ? ['asks for a secret'] : []),
    ...(known.includes('options') ? optionFaults(String(type), attributes.options) : []),
  ];
}

function optionFaults(type: string, options: unknown): string[] {
  if (!Array.isArray(options) || options.length === 0) return ['has no options'];
  const labels = options.map((option: unknown) =>
    type === 'checkboxes' && isRecord(option) ? option.label : option,
  );
  return [
    ...labels.filter((it) => !isText(it)).map((it) => `the option ${String(it)} is no text`),
    ...repeated(labels).map((it) => `the option ${String(it)} is there twice`),
    ...labels.filter((it) => /^none$/i.test(String(it))).map(() => 'None is a reserved option'),
  ];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const strays = (fields: Fields, known: readonly string[]): string[] =>
  Object.keys(fields).filter((key) => !known.includes(key));

const repeated = <T>(items: readonly T[]): T[] => [
  ...new Set(items.filter((item, index) => items.indexOf(item) !== index)),
];
