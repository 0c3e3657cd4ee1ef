/** A page stands in the folder of its kind, at an address that nothing else has. */
import { addressOf, madeAddresses } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';

/** Guides and notices stand where they belong by their subject. */
const folders: Readonly<Record<string, string>> = {
  playbook: 'playbooks',
  stage: 'staircase',
  gate: 'gates',
  example: 'examples',
  calculator: 'calculators',
  checklist: 'checklists',
  template: 'templates',
  exercise: 'exercises',
  sector: 'sectors',
  reference: 'community',
};

const pagesById = oncePer((pages: readonly Page[]) => Map.groupBy(pages, ({ id }) => id));

export function checkPlace(page: Page, library: Pick<Library, 'pages' | 'framework'>): Finding[] {
  const { file, data } = page;
  const folder = folders[String(data.kind)];
  const address = addressOf(page);
  const twin = pagesById(library.pages)
    .get(page.id)
    ?.find((other) => other.file !== file);
  const problems: [message: string, mend: string][] = [];
  if (folder && !file.startsWith(`content/${folder}/`))
    problems.push([
      `A page of kind ${String(data.kind)} stands in content/${folder}/.`,
      `Move the file there, or correct its kind.`,
    ]);
  if (twin)
    problems.push([
      `${twin.file} has the same address, ${address}.`,
      'Keep one of the two, or rename one.',
    ]);
  if (madeAddresses(library).has(address))
    problems.push([
      `The site makes a page of its own at ${address}.`,
      'Give the file another name.',
    ]);
  return problems.map(([message, mend]) => ({ file, line: 1, rule: 'file', message, mend }));
}
