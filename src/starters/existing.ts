/** What the library has already, so that a starter takes nobody's place. */
import type { Library } from '../checks/library.ts';
import { numeralsIn } from '../checks/rules/numerals.ts';
import { unfitIn } from '../checks/rules/texts.ts';
import { componentsIn } from '../checks/tree.ts';
import { citedIn } from '../markdown/authoring.ts';
import { nameForm } from './file-name.ts';
import { folders, type StarterKind } from './kinds.ts';
import { problems } from './messages/cli.ts';
import { cleanTitle } from './title.ts';

export type Existing = Pick<Library, 'pages' | 'planIds' | 'documents' | 'regulations'>;

/** What speaks against a title; undefined when nothing does. */
export function problemWithTitle(
  kind: StarterKind,
  typed: string,
  { pages }: Existing,
): string | undefined {
  const title = cleanTitle(typed);
  if (title === '') return problems.noTitle;
  if (citedIn(title).length > 0) return problems.citationInTitle;
  if (/:\/\/|\bwww\./i.test(title)) return problems.addressInTitle;
  const [unfit] = unfitIn(title);
  if (unfit) return `${unfit.message} ${unfit.mend}`;
  const twin = pages.find(({ data }) => data.title === title);
  if (twin) return problems.titleTaken({ title, file: twin.file });
  const [numeral] = kind === 'example' ? numeralsIn(title) : [];
  return numeral === undefined ? undefined : problems.numeralInTitle({ numeral });
}

/** What speaks against the name of a file; undefined when nothing does. */
export function problemWithName(
  kind: StarterKind,
  name: string,
  existing: Existing,
): string | undefined {
  if (!nameForm.test(name)) return problems.nameForm;
  const owner = takenBy(kind, name, existing);
  return owner === undefined ? undefined : problems.nameTaken({ owner });
}

/** The file that has this name, or whose plan, document or checklist has it as its id. */
function takenBy(kind: StarterKind, name: string, existing: Existing): string | undefined {
  const { pages, planIds, documents } = existing;
  const page = pages.find(({ id }) => id === `${folders[kind]}/${name}`);
  if (page || name === 'index') return page?.file ?? `content/${folders[kind]}/index.mdx`;
  switch (kind) {
    case 'example':
      return planIds.includes(name) ? `content/plans/${name}.yaml` : undefined;
    case 'template':
      return documents.find(({ id }) => id === name)?.file;
    case 'checklist':
      return pages.find(({ tree }) =>
        componentsIn(tree).some(
          (component) => component.name === 'Checklist' && component.attributes.get('id') === name,
        ),
      )?.file;
    default:
      return undefined;
  }
}

/** The sources of the regulations that a title names: a page that names one cites it. */
export const sourcesNamedIn = (title: string, { regulations }: Existing): string[] => [
  ...new Set(
    regulations.filter(({ value }) => title.includes(value.name)).map(({ value }) => value.source),
  ),
];
