/** A template is a document and its page: either one alone is a finding, as is what no file carries. */
import { expect, test } from 'vitest';
import { formatFinding } from '../../src/checks/finding.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { type Library, readLibrary } from '../../src/checks/library.ts';
import { readPage } from '../../src/checks/page.ts';
import { readDocument } from '../../src/templates/read-document.ts';

const library = readLibrary(new URL('../../', import.meta.url));

async function findingsIn(changes: Partial<Library>): Promise<string[]> {
  const findings = await checkLibrary({ ...library, ...changes });
  return findings.map((finding) => formatFinding(finding).split('\n')[0] ?? '');
}

const withDocument = (id: string, markdown: string): Partial<Library> => {
  const file = `content/templates/documents/${id}.md`;
  const others = library.documents.filter((document) => document.id !== id);
  return { documents: [...others, { id, file, text: markdown, ...readDocument(markdown) }] };
};

function withPage(id: string, change: (text: string) => string): Partial<Library> {
  const known = library.pages.find((page) => page.id === 'templates/risk-register');
  if (!known) throw new Error('There is no risk register');
  const file = `content/${id}.mdx`;
  const { page } = readPage(id, file, change(known.text), library.sources);
  return { pages: [...library.pages.filter((other) => other.id !== id), page] };
}

const lineOfTemplate =
  library.pages
    .find(({ id }) => id === 'templates/risk-register')
    ?.text.split('<Template')[0]
    ?.split('\n').length ?? 0;

test('the templates as they are have no finding', async () => {
  expect(await findingsIn({})).toEqual([]);
});

test('a document without a page', async () => {
  expect(await findingsIn(withDocument('risk-registers', '# Risks\n'))).toEqual([
    'content/templates/documents/risk-registers.md:1  The document has no page ' +
      'content/templates/risk-registers.mdx. Did you mean "templates/risk-register"?',
  ]);
});

test('a page without a document', async () => {
  const newTitle = (text: string) => text.replace('title: Risk register', 'title: Risks');
  expect(await findingsIn(withPage('templates/risks', newTitle))).toEqual([
    `content/templates/risks.mdx:${lineOfTemplate}  The page has no document ` +
      'content/templates/documents/risks.md.',
  ]);
});

test('a page that does not show its document', async () => {
  const without = (text: string) => text.replace('<Template id="risk-register" />', '');
  expect(await findingsIn(withPage('templates/risk-register', without))).toEqual([
    'content/templates/risk-register.mdx:1  The page does not show its document: there is no ' +
      '<Template id="risk-register" />.',
  ]);
});

test('a template that is misspelled', async () => {
  const misspelled = (text: string) => text.replace('id="risk-register"', 'id="risk-registry"');
  const found = await findingsIn(withPage('templates/risk-register', misspelled));
  expect(found).toContain(
    `content/templates/risk-register.mdx:${lineOfTemplate}  <Template> names the document ` +
      '"risk-registry", which does not exist. Did you mean "risk-register"?',
  );
});

test('a document that no file could carry', async () => {
  const found = await findingsIn(withDocument('risk-register', '# R\n\nText\n\n<p>x</p>\n'));
  expect(found).toEqual([
    'content/templates/documents/risk-register.md:5  The document has HTML, which the files made ' +
      'of it cannot carry.',
  ]);
});
