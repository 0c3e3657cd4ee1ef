/** What the reference of fields says beside the schemas' own words. */
type Values<Name extends string> = Readonly<Record<Name, string>>;

export const fieldWords = {
  required: 'needed',
  neededBy: ({ kinds }: Values<'kinds'>) => `Needed on pages of these kinds: ${kinds}.`,
  oneOf: 'One of',
  listOf: 'A list of',
  example: 'Example:',
  between: ({ low, high }: Values<'low' | 'high'>) => `A number from ${low} to ${high}.`,
  wholeBetween: ({ low, high }: Values<'low' | 'high'>) => `A whole number from ${low} to ${high}.`,
  wholeFrom: ({ low }: Values<'low'>) => `A whole number from ${low}.`,
  number: 'A number.',
  always: ({ value }: Values<'value'>) => `Always ${value}.`,
  characters: ({ low, high }: Values<'low' | 'high'>) => `${low} to ${high} characters.`,
  date: 'A date such as 2026-11-23.',
  id: 'Lower-case words joined by hyphens.',
  page: 'The path of a page under content/, without its ending.',
  currency: 'Three capital letters, as ISO 4217 has them.',
  address: 'An address that begins with https.',
  yesOrNo: 'true or false.',
  entries: ({ count }: Values<'count'>) => `Exactly ${count} entries.`,
  atMost: ({ count }: Values<'count'>) => `At most ${count} entries.`,
  published: ({ name }: Values<'name'>) => `The JSON Schema of these fields: ${name}.json`,
};
