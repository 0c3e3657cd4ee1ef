/** Ticks are kept by checklist and item id: two of one id would tick together. */
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';
import { type Component, componentOf, componentsIn, walk } from '../tree.ts';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkChecklists(page: Page, { pages }: Pick<Library, 'pages'>): Finding[] {
  const report = (line: number, message: string, mend: string): Finding => ({
    file: page.file,
    line,
    rule: 'checklist',
    message,
    mend,
  });
  return checklistsOn(page).flatMap((checklist) => {
    const id = checklist.attributes.get('id') ?? '';
    const twin = checklistsById(pages)
      .get(id)
      ?.find(({ node }) => node !== checklist.node);
    return [
      ...(kebabCase.test(id)
        ? []
        : [report(checklist.line, `<Checklist> has id="${id}".`, 'Give it a kebab-case id.')]),
      ...(twin
        ? [
            report(
              checklist.line,
              `Another checklist has id "${id}", in ${twin.file}.`,
              'Give each checklist an id of its own: ticks are kept under it.',
            ),
          ]
        : []),
      ...checkItems(checklist, report),
    ];
  });
}

const checklistsById = oncePer((pages: readonly Page[]) =>
  Map.groupBy(
    pages.flatMap((page) =>
      checklistsOn(page).map(({ attributes, node }) => ({
        id: attributes.get('id') ?? '',
        file: page.file,
        node,
      })),
    ),
    ({ id }) => id,
  ),
);

const checklistsOn = ({ tree }: Page): Component[] =>
  componentsIn(tree).filter(({ name }) => name === 'Checklist');

function checkItems(
  { node }: Component,
  report: (line: number, message: string, mend: string) => Finding,
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  walk(node, (child) => {
    const item = componentOf(child);
    if (item?.name !== 'Item') return true;
    const id = item.attributes.get('id') ?? '';
    const wrong = !kebabCase.test(id) ? 'is not kebab-case' : seen.has(id) ? 'is used twice' : '';
    if (wrong)
      findings.push(
        report(
          item.line,
          `Item id "${id}" ${wrong}.`,
          'Give each item an id of its own that stays when the item moves or is reworded.',
        ),
      );
    seen.add(id);
    return true;
  });
  return findings;
}
