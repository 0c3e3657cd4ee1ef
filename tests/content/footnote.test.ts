/** A source is written into the page as Markdown: whatever it holds, it stays a note with a link. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { walk } from '../../src/checks/tree.ts';
import { footnote } from '../../src/markdown/footnote.ts';
import type { Source } from '../../src/markdown/sources.ts';

const source = (changes: Partial<Source>): Source => ({
  id: 'a',
  group: 'source-document',
  title: 'A title',
  publisher: 'A publisher',
  url: 'https://example.org/',
  claim: 'A claim',
  checked: { status: 'verified', on: '2026-11-23', how: 'Read.' },
  ...changes,
});

const hostile = [
  'A\n\nexport const x = process.exit(1)',
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  '![x](https://example.org/x.png)',
  '](javascript:alert(1)) [b',
  '&lt;img src=x>',
];

test.each([
  ...hostile.map((title) => source({ title })),
  ...hostile.map((publisher) => source({ publisher })),
  source({ url: 'https://example.org/a) <script>alert(1)</script> [b](javascript:alert(1)' }),
  source({ url: 'https://example.org/{process.exit(1)}' }),
])('$title by $publisher at $url', (hostileSource) => {
  const kinds = new Set<MdastNode['type']>();
  const addresses: string[] = [];
  walk(mdxToMdast(`Text.[^a]\n\n${footnote(hostileSource)}\n`), (node) => {
    kinds.add(node.type);
    if ('url' in node) addresses.push(node.url);
    return true;
  });
  const expected = ['root', 'paragraph', 'text', 'footnoteReference', 'footnoteDefinition', 'link'];
  expect([...kinds].filter((kind) => !expected.includes(kind))).toEqual([]);
  expect(addresses.filter((address) => !address.startsWith('https://example.org/'))).toEqual([]);
});
