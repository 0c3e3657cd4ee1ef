/** Each template is a document and a page that shows it, and every file made of it says the same. */
import { gateChecklistIds } from '../../templates/gate-checklist.ts';
import { madeAddresses, pagesByAddress } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import type { DocumentFile, Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { componentsIn } from '../tree.ts';
import { withoutCode } from '../without-code.ts';

/** The written documents, and the checklists that the framework makes. */
export const templateIds = ({ documents }: Pick<Library, 'documents'>): readonly string[] => [
  ...documents.map(({ id }) => id),
  ...gateChecklistIds,
];

type Documents = Pick<Library, 'documents' | 'pages' | 'framework'>;

export const checkDocuments = (library: Documents): Finding[] =>
  library.documents.flatMap((document) => [
    ...document.problems.map(
      (problem): Finding => ({ file: document.file, rule: 'template', ...problem }),
    ),
    ...withoutPage(document, library.pages),
    ...leadingNowhere(document, library),
  ]);

/** A document is read on paper too: it can name a page, and no heading of one. */
function leadingNowhere({ file, text }: DocumentFile, library: Documents): Finding[] {
  const pages = pagesByAddress(library.pages);
  const made = madeAddresses(library);
  return [...withoutCode(text).matchAll(/\]\((\/[^)\s#?]*)/g)].flatMap(({ 1: path = '', index }) =>
    pages.has(path) || made.has(path)
      ? []
      : [
          {
            file,
            line: text.slice(0, index).split('\n').length,
            rule: 'link' as const,
            message: `The link "${path}" leads to no page.${didYouMean(path, [...pages.keys(), ...made])}`,
            mend: 'Write the page’s path under content/ between slashes: /playbooks/rollback/.',
          },
        ],
  );
}

function withoutPage({ id, file }: DocumentFile, pages: readonly Page[]): Finding[] {
  const pageId = pageFolder + id;
  if (pages.some((page) => page.id === pageId)) return [];
  const ofTemplates = pages.map((page) => page.id).filter((known) => known.startsWith(pageFolder));
  return [
    {
      file,
      line: 1,
      rule: 'template',
      message: `The document has no page content/${pageId}.mdx.${didYouMean(pageId, ofTemplates)}`,
      mend: `Write the page, with <Template id="${id}" /> where the document shows.`,
    },
  ];
}

const pageFolder = 'templates/';

/** A page beside the documents shows the one that has its name. */
export function checkTemplatePage(page: Page, library: Pick<Library, 'documents'>): Finding[] {
  if (!page.id.startsWith(pageFolder)) return [];
  const id = page.id.slice(pageFolder.length);
  const shown = componentsIn(page.tree).filter(({ name }) => name === 'Template');
  if (shown.some(({ attributes }) => attributes.get('id') === id)) return [];
  const exists = templateIds(library).includes(id);
  return [
    {
      file: page.file,
      line: shown[0]?.line ?? 1,
      rule: 'template',
      message: exists
        ? `The page does not show its document: there is no <Template id="${id}" />.`
        : `The page has no document content/templates/documents/${id}.md.`,
      mend: exists
        ? 'Put it after the introduction.'
        : 'Write the document, or move a page that is no template to another folder.',
    },
  ];
}
