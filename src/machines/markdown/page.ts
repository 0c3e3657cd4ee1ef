/** Every page of the finished site, as the files for programs need it. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { stringify } from 'yaml';
import { isReadable, markdownPath } from '../address.ts';
import { contentLicense } from '../license.ts';
import { sourceOf, type WrittenSource } from './source.ts';
import { toMarkdown } from './to-markdown.ts';
import { find, findAll, withTag } from './tree.ts';

/** Where the site stands, on the disk and on the web. */
export interface BuiltSite {
  /** The repository. */
  readonly root: URL;
  /** The folder of the finished site. */
  readonly folder: string;
  /** Its address, with a slash at the end. */
  readonly url: URL;
}

export interface MarkdownPage {
  /** Its path below the site's folder: `gates/g1/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly markdownUrl: string;
  readonly source: WrittenSource | undefined;
  /** Its text without the front block. */
  readonly text: string;
}

export function readPages({ root, folder, url }: BuiltSite): MarkdownPage[] {
  const paths = globSync('**/index.html', { cwd: folder })
    .map((file) => file.replaceAll(sep, '/').replace(/index\.html$/, ''))
    .filter(isReadable)
    .sort();
  const urlOf = (path: string): string => new URL(path, url).href;
  const known = new Map(paths.map((path) => [urlOf(path), urlOf(markdownPath(path))]));
  return paths.map((path) => {
    const tree = htmlToHast(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    const source = sourceOf(root, path);
    const address = urlOf(path);
    const diagrams = once(() => source?.diagrams().values());
    const text = toMarkdown(tree, {
      url: address,
      resolve: (href) => resolved(href, address, known),
      nextDiagram: () => diagrams()?.next().value,
    });
    const meta = metaOf(tree);
    return {
      path,
      title: meta('og:title'),
      description: meta('description'),
      url: address,
      markdownUrl: urlOf(markdownPath(path)),
      source,
      text,
    };
  });
}

/** The page as a file of its own: what it is in a front block, then its text. */
export function markdownFile({ title, description, url, source, text }: MarkdownPage): string {
  const { kind, stages, gates, sectors, roles, reviewed, owner, plan } = source?.fields ?? {};
  const filed = { kind, stages, gates, sectors, roles };
  const license = contentLicense.url;
  const fields = { title, description, url, ...filed, reviewed, owner, plan, license };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(given), { lineWidth: 0 })}---\n\n${text}`;
}

/**
 * Where a link leads: to the Markdown of a page, or, when it names a place within one or asks for
 * something, to the page itself.
 */
function resolved(href: string, page: string, known: ReadonlyMap<string, string>): string {
  if (!URL.canParse(href, page)) return href;
  const { href: target } = new URL(href, page);
  return known.get(target) ?? target;
}

function metaOf(page: Nodes): (name: string) => string {
  const metas = findAll(find(page, withTag('head')) ?? page, withTag('meta'));
  return (name) => {
    const found = metas.find(({ properties }) =>
      [properties.name, properties.property].includes(name),
    );
    return String(found?.properties.content ?? '');
  };
}

/** Done when it is first asked for; most pages have no diagram. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
