/** A template's Markdown read as a document, shown on its page, and what cannot be carried. */
import { describe, expect, test } from 'vitest';
import { plain, tablesOf } from '../../src/templates/document.ts';
import { readDocument } from '../../src/templates/read-document.ts';
import { toHtml } from '../../src/templates/to-html.ts';
import { uniqueNames } from '../../src/templates/unique-names.ts';
import { documents } from '../support/documents.ts';

const read = (markdown: string) => readDocument(markdown).document;
const problems = (markdown: string) =>
  readDocument(markdown).problems.map(({ line, message }) => `${line}: ${message}`);

test('what stands in brackets is a placeholder, an empty pair a box', () => {
  const [paragraph] = read('# T\n\n**Owner:** [name] and [ ] done\n').blocks;
  expect(paragraph).toEqual({
    kind: 'paragraph',
    text: [
      { text: 'Owner:', strong: true },
      { text: ' ' },
      { text: '[name]', placeholder: true },
      { text: ' and ' },
      { text: '☐' },
      { text: ' done' },
    ],
  });
});

test('a line break in the source is a space, a link is its text and its address', () => {
  const [paragraph] = read('# T\n\none\ntwo [three](https://example.org/)\n').blocks;
  if (paragraph?.kind !== 'paragraph') throw new Error('expected a paragraph');
  expect(plain(paragraph.text)).toBe('one two three (https://example.org/)');
});

test('a list keeps its boxes, its numbers and what is nested', () => {
  const [tasks, steps] = read('# T\n\n- [ ] a\n- [x] b\n\nand\n\n3. one\n   - two\n').blocks.filter(
    ({ kind }) => kind === 'list',
  );
  expect(tasks).toMatchObject({ items: [{ done: false }, { done: true }] });
  expect(steps).toMatchObject({
    start: 3,
    items: [{ blocks: [{ kind: 'paragraph' }, { kind: 'list', items: [{}] }] }],
  });
});

test('a table is named by the heading above it, without its number, a second one by its head', () => {
  const markdown = '# T\n\n|a|\n|-|\n|1|\n\n## 2. Risks\n\n|b|\n|-|\n|2|\n\n> |c|\n> |-|\n> |3|\n';
  expect(tablesOf(read(markdown)).map(({ name }) => name)).toEqual(['T', 'Risks', 'c']);
});

test('a row that is too short is filled up, and one too long is cut', () => {
  const [table] = tablesOf(read('# T\n\n|a|b|\n|-|-|\n|1|\n|1|2|3|\n'));
  expect(table?.rows.map((row) => row.map(plain))).toEqual([
    ['1', ''],
    ['1', '2'],
  ]);
});

test('names are told apart within the length there is', () => {
  expect(uniqueNames(['Risks', 'risks', 'Decisions'], 6)).toEqual(['Risks', 'risk 2', 'Decisi']);
});

describe('a problem is named at its line', () => {
  test.each([
    ['HTML', '# T\n\n<b>x</b>\n', /^3: The document has HTML/],
    ['a picture', '# T\n\n![x](/x.png)\n', /^3: The document has a picture/],
    ['code', '# T\n\n```\nx\n```\n', /^3: .*block of code/],
    ['a name that is taken for a link', '# T\n\n[owner]: name\n', /^3: .*begins with \[text\]:/],
    ['struck-out text', '# T\n\na ~~b~~\n', /^3: .*struck-out/],
    ['fields at the top', '---\ntitle: T\n---\n\n# T\n', /^1: .*does not begin with its title/],
    ['no title', 'Text\n', /^1: .*does not begin with its title/],
    ['a second title', '# T\n\n# U\n', /^3: .*second title/],
    ['a table without rows', '# T\n\n|a|b|\n|-|-|\n', /^3: .*no rows/],
    ['a table without heads', '# T\n\n| | |\n|-|-|\n|1|2|\n', /^3: .*no column heads/],
  ])('%s', (_what, markdown, expected) => {
    expect(problems(markdown)[0]).toMatch(expected);
  });

  test.each(documents)('and %s has none', (_id, markdown) => {
    expect(problems(markdown)).toEqual([]);
  });
});

describe('on its page', () => {
  test('sections stand below the heading that names the document', () => {
    expect(toHtml(read('# T\n\n## A\n\n### B\n'), 2)).toBe('<h3>A</h3>\n<h4>B</h4>');
  });

  test('guidance is a note, and text is no markup', () => {
    expect(toHtml(read('# T\n\n> a & b "c" \\<d>\n'), 2)).toBe(
      '<div class="guidance" role="note" aria-label="Guidance"><p>a &amp; b &quot;c&quot; &lt;d&gt;</p></div>',
    );
  });

  test('a table scrolls in a region named by its heads', () => {
    const html = toHtml(read('# T\n\n| | B |\n|-|-|\n| x | [y] |\n'), 2);
    expect(html).toContain('role="region" tabindex="0" aria-label="Table: B"');
    expect(html).toContain('<thead><tr><td></td><th scope="col">B</th></tr></thead>');
    expect(html).toContain('<td><span class="placeholder">[y]</span></td>');
  });
});
