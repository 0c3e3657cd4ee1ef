/** The built site as files: its pages, each with its address, document and source. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the built site lies; another folder can be named to look at a build on trial. */
export const dist = resolve(root, process.env.SITE_DIST ?? 'dist');

const { homepage }: { homepage: string } = JSON.parse(
  readFileSync(resolve(root, 'package.json'), 'utf8'),
);

/** The address that the site is built for. */
export const siteOrigin = new URL(process.env.SITE_URL ?? homepage).origin;

export interface Page {
  /** Path of the page's address: `/gates/g1/`. */
  readonly path: string;
  /** Its file, relative to the built site. */
  readonly file: string;
  /** The author's file, relative to the repository; undefined for a page made by code alone. */
  readonly source: string | undefined;
  /** What the author says it is: playbook, gate, calculator …; `route` where there is no author. */
  readonly kind: string;
  readonly html: string;
}

/** Pages that come in place of another: for unknown addresses, and without a connection. */
export const notices: readonly string[] = ['/404.html', '/offline/'];

let known: readonly Page[] | undefined;

/** Every page of the built site, the page for unknown addresses included. */
export function allPages(): readonly Page[] {
  known ??= readPages();
  return known;
}

function readPages(): Page[] {
  const files = globSync('**/*.html', { cwd: dist }).sort();
  if (files.length === 0)
    throw new Error(`No pages in ${dist}. Build the site first: npm run build`);
  return files.map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const source = sourceOf(path);
    return {
      path,
      file,
      source,
      kind: source === undefined ? 'route' : kindOf(source),
      html: readFileSync(resolve(dist, file), 'utf8'),
    };
  });
}

function sourceOf(path: string): string | undefined {
  const id = path.replace(/^\/|\/$|\.html$/g, '');
  return [`content/${id}.mdx`, `content/${id && `${id}/`}index.mdx`].find((file) =>
    existsSync(resolve(root, file)),
  );
}

function kindOf(source: string): string {
  const text = readFileSync(resolve(root, source), 'utf8');
  const frontmatter: unknown = parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
  const kind =
    typeof frontmatter === 'object' && frontmatter !== null && 'kind' in frontmatter
      ? frontmatter.kind
      : undefined;
  if (typeof kind !== 'string') throw new Error(`${source}: its frontmatter has no kind`);
  return kind;
}

const documents = new Map<string, Document>();

export function documentOf(page: Page): Document {
  const document = documents.get(page.file) ?? parseHTML(page.html).document;
  documents.set(page.file, document);
  return document;
}

/** A file of the site by the path of its address. */
export function readAsset(path: string): Buffer {
  return readFileSync(resolve(dist, `.${path}`));
}

export const hasAsset = (path: string): boolean => existsSync(resolve(dist, `.${path}`));
