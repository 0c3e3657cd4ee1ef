/** Why a plan was not opened: what happened, what was kept, what to do. */
import { byLanguage } from '../../words/by-language.ts';
import type { LinkProblem } from '../../workbench/link.ts';
import type { OpenProblem } from '../../workbench/open-file.ts';

type Of<Code extends OpenProblem['code']> = Extract<OpenProblem, { readonly code: Code }>;
type Words = {
  readonly [Code in OpenProblem['code']]: (problem: Of<Code>) => string;
};

const kept = 'Your plans are untouched.';

const links = {
  unsupported: `This browser cannot unpack a link. ${kept} Use a newer browser, or ask for the plan as a file.`,
  'too-long': `The link is too long to hold a plan. ${kept} Ask for the plan as a file.`,
  damaged: `The plan in the link is damaged: part of the address is missing or changed. ${kept} Copy the whole link again.`,
} satisfies Record<Exclude<LinkProblem['code'], 'no-plan'>, string>;

const noPlan = ({ field, expected, count, line }: Of<'no-plan'>): string => {
  const where = line === undefined ? field : `${field} in line ${line}`;
  const first = field === '' ? expected : `${where}: ${expected}`;
  const more = count > 1 ? ` It is the first of ${count} problems.` : '';
  return `This is no valid plan. ${first}.${more} ${kept} Mend it and open it again.`;
};

const en: Words = {
  'too-large': ({ most }) =>
    `The file is too large to be a plan: at most ${most / 1_000_000} MB are read. It was not read, and ${kept.toLowerCase()} Choose another file.`,
  unreadable: () =>
    `The browser could not read the file; it may have been moved or deleted. ${kept} Choose it again.`,
  empty: () => `There is nothing in it. ${kept} Choose another file.`,
  'not-text': () =>
    `This is no text in UTF-8, so it is no plan. ${kept} Choose a file that ends in .plan.json or .yaml.`,
  malformed: ({ at: { line, column }, endsEarly }) =>
    endsEarly
      ? `The plan stops in line ${line}, before its end. ${kept} Download or copy the whole file again.`
      : `Line ${line} cannot be read from column ${column} on. ${kept} Mend it and open it again.`,
  'too-many-aliases': () =>
    `Its aliases repeat more than a plan can hold. ${kept} Write the values out.`,
  'not-loaded': () =>
    `The part that reads this kind of file could not be loaded. ${kept} Check the connection and try again.`,
  'too-deep': ({ field }) =>
    `${field} is nested deeper than any plan. ${kept} Check where the file comes from.`,
  'too-many': ({ field }) =>
    `${field === '' ? 'The file' : field} has more entries than any plan. ${kept} Check where the file comes from.`,
  'forbidden-key': ({ field }) =>
    `${field} is a name that no plan has. ${kept} Check where the file comes from.`,
  'newer-version': ({ version, reads }) =>
    `The plan has format version ${version}, and this page reads version ${reads}. ${kept} Reload the page and open it again.`,
  'no-plan': noPlan,
  link: ({ problem }) => (problem.code === 'no-plan' ? noPlan(problem) : links[problem.code]),
};

const openMessages = byLanguage({ en });

export function openProblemText<Code extends OpenProblem['code']>(
  problem: Of<Code>,
  locale?: string,
): string {
  const words: (problem: Of<Code>) => string = openMessages(locale)[problem.code as Code];
  return words(problem);
}
