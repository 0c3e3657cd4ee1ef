/**
 * What a reviewer looks at twice: code, HTML, handlers and addresses of other sites. The checks refuse
 * most of it; this list does not depend on what they allow.
 */
import type { MdastNode } from 'satteri';
import type { Library } from '../checks/library.ts';
import type { Page } from '../checks/page.ts';
import { filesBelow } from '../checks/read/files.ts';
import { isComment } from '../checks/rules/code.ts';
import { isElement } from '../checks/rules/html.ts';
import { componentOf, lineOf, walk } from '../checks/tree.ts';

export type SightKind =
  | 'unreadable'
  | 'code'
  | 'script'
  | 'handler'
  | 'html'
  | 'picture'
  | 'address';

export interface Sight {
  readonly file: string;
  readonly line: number;
  readonly kind: SightKind;
  readonly text: string;
}

export function sightsIn({ pages }: Pick<Library, 'pages'>, root: URL): Sight[] {
  const parsed = new Map(pages.filter(({ tree }) => tree).map((page) => [page.file, page]));
  const files = filesBelow(root);
  return files.matching('content/**/*').flatMap((file): Sight[] => {
    if (files.isLink?.(file))
      return [{ file, line: 1, kind: 'unreadable', text: 'a link to another file' }];
    const page = parsed.get(file);
    if (page) return [...sightsOnPage(page), ...sightsInText(file, fieldsOf(page))];
    const text = files.textOf(file);
    // What cannot be parsed, or is not, is looked through line by line.
    const unreadable: Sight = {
      file,
      line: 1,
      kind: 'unreadable',
      text: 'no page that can be read',
    };
    return [...(file.endsWith('.mdx') ? [unreadable] : []), ...sightsInText(file, text)];
  });
}

const fieldsOf = ({ text }: Page): string => /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';

export function sightsOnPage({ file, text, tree }: Page): Sight[] {
  if (!tree) return [];
  const lines = text.trimEnd().split('\n');
  const sights: Sight[] = [];
  walk(tree, (node) => {
    const line = lineOf(node);
    // Below the author's last line stands what was added for the author.
    if (line > lines.length) return true;
    for (const kind of kindsOf(node))
      sights.push({ file, line, kind, text: addressOf(node) ?? (lines[line - 1] ?? '').trim() });
    return true;
  });
  return sights;
}

const addressOf = (node: MdastNode): string | undefined =>
  node.type === 'link' || node.type === 'image' || node.type === 'definition'
    ? node.url
    : undefined;

const elsewhere = /^[\s\p{Cc}]*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/iu;
const handler = /^on|[:.]|^(?:style|is|slot|srcdoc|dangerouslysetinnerhtml)$/i;

function kindsOf(node: MdastNode): SightKind[] {
  if (node.type === 'mdxjsEsm') return ['code'];
  // A comment runs nothing; every starter has some.
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return isComment(node.value) ? [] : ['code'];
  if (node.type === 'image') return ['picture'];
  if (node.type === 'link' || node.type === 'definition')
    return elsewhere.test(node.url) ? ['address'] : [];
  const component = componentOf(node);
  if (!component || !('attributes' in node) || !Array.isArray(node.attributes)) return [];
  const kinds: SightKind[] = [];
  if (/^script$/i.test(component.name)) kinds.push('script');
  else if (isElement(component.name)) kinds.push('html');
  const attributes = node.attributes as readonly { type: string; name?: string; value?: unknown }[];
  if (attributes.some(({ name }) => name && handler.test(name))) kinds.push('handler');
  if (attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || isExpression(value)))
    kinds.push('code');
  return kinds;
}

const isExpression = (value: unknown) => typeof value === 'object' && value !== null;

const inText: readonly (readonly [SightKind, RegExp])[] = [
  ['code', /^(?:import|export)\s.*/],
  ['script', /<script\b[^>]*>?/gi],
  ['handler', /\bon[a-z]+\s*=\s*["'{][^"'}]*["'}]?/gi],
  ['html', /<(?!script\b)\/?[a-z][^<>]*>/gi],
  ['address', /\b(?:[a-z][a-z0-9+.-]*:\/\/|(?:javascript|data|vbscript):)[^\s"'<>`]+/gi],
];

/** Line by line, for files without a syntax tree. */
export const sightsInText = (file: string, text: string): Sight[] =>
  text.split('\n').flatMap((content, index) =>
    inText.flatMap(([kind, pattern]) =>
      [...content.matchAll(new RegExp(pattern, 'gi'))].map(([found]) => ({
        file,
        line: index + 1,
        kind,
        text: found.trim(),
      })),
    ),
  );
