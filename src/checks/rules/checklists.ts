/** Ticks are kept by checklist and item id: two of one id would tick together. */
import type { MdastNode } from 'satteri';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';
import { type Component, componentsIn } from '../tree.ts';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkChecklists(page: Page, { pages }: Pick<Library, 'pages'>): Finding[] {
  const report = (line: number, message: string, mend: string): Finding => ({
    file: page.file,
    line,
    rule: 'checklist',
    message,
    mend,
  });
  const lists = checklistsOn(page);
  const inLists = new Set(lists.flatMap(({ node }) => itemsIn(node).map((item) => item.node)));
  const loose = itemsIn(page.tree)
    .filter(({ node }) => !inLists.has(node))
    .map(({ line }) =>
      report(
        line,
        'The <Item> stands in no checklist.',
        'Put it between <Checklist id="…"> and </Checklist>.',
      ),
    );
  const ofLists = lists.flatMap((checklist) => {
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
      ...(itemsIn(checklist.node).length > 0
        ? []
        : [
            report(
              checklist.line,
              'The checklist has nothing to tick.',
              'Write <Item id="…">what is done</Item> for each line, or take the list out.',
            ),
          ]),
      ...checkItems(checklist, report),
    ];
  });
  return [...loose, ...ofLists];
}

const itemsIn = (node: MdastNode | undefined): Component[] =>
  componentsIn(node).filter(({ name }) => name === 'Item');

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
  for (const item of itemsIn(node)) {
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
  }
  return findings;
}
