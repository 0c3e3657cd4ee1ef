/** Which files of the finished site are kept as soon as somebody uses it, and in which version. */
import { createHash } from 'node:crypto';
import { isKeptPage, pageOf } from './addresses.ts';

export interface SiteFile {
  /** From the site's folder on: `gates/g1/index.html`. */
  readonly path: string;
  readonly content: Buffer;
}

/** As Workbox reads it. A file that has its version in its name needs no other. */
export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

/** Pages to work with, with every script, style and font of the site, and the plans as data. */
export function keptFiles(files: readonly SiteFile[]): SiteFile[] {
  const assets = assetsOf(files);
  return files.filter((file) => {
    const page = pageOf(file.path);
    const isKept = page === undefined ? isData(file.path) : isKeptPage(page);
    return isKept || assets.has(file);
  });
}

const isData = (path: string): boolean =>
  /^(plans\/(?!index\.json)[^/]+\.json|favicon\.\w+)$/.test(path);

const isAsset = (path: string): boolean => path.startsWith('_astro/');

/** Five megabytes that a site has where its build could not draw diagrams. They then stay text. */
const isMermaid = (path: string): boolean => /^_astro\/mermaid\./.test(path);

/**
 * The assets that some page names, or that such an asset names, now or later. Their names are
 * unique, so a name anywhere in the text is a use: a script, its chunks, a worker, a font.
 */
function assetsOf(files: readonly SiteFile[]): ReadonlySet<SiteFile> {
  const assets = files.filter(({ path }) => isAsset(path) && !isMermaid(path));
  const reached = new Set<SiteFile>();
  const reading = files.filter(({ path }) => path.endsWith('.html'));
  for (const { content } of reading) {
    const text = content.toString();
    for (const asset of assets) {
      if (reached.has(asset) || !text.includes(nameOf(asset))) continue;
      reached.add(asset);
      reading.push(asset);
    }
  }
  return reached;
}

const nameOf = ({ path }: SiteFile): string => path.slice(path.lastIndexOf('/') + 1);

/** @param base the folder that the site stands in, with its slash at the end */
export function precacheEntry({ path, content }: SiteFile, base: string): PrecacheEntry {
  return {
    url: base + (pageOf(path) ?? path),
    revision: isAsset(path) ? null : hash(content),
  };
}

/** What tells this version of the site from every other. */
export const versionOf = (entries: readonly PrecacheEntry[]): string =>
  hash(JSON.stringify(entries));

const hash = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
