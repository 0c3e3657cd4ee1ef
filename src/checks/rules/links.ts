/** Links within the site lead to a page, and to a heading that the page has. */
import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { addressesMadeByCode, problemWithChoice } from '../made-by-code.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { componentsIn, lineOf, picturesShown, textOf, walk } from '../tree.ts';

type Pages = Pick<Library, 'pages' | 'framework'>;

export function checkLinks(page: Page, library: Pages): Finding[] {
  if (!page.tree) return [];
  const findings: Finding[] = [];
  const pictures = picturesShown(page.tree);
  const report = (node: MdastNode, problem: Pick<Finding, 'message' | 'mend'>) =>
    findings.push({ file: page.file, line: lineOf(node), rule: 'link', ...problem });
  walk(page.tree, (node) => {
    if (node.type === 'footnoteDefinition') return false;
    const meant = node.type === 'text' ? meantAsLink.exec(node.value)?.[0] : undefined;
    if (meant) report(node, noLink(meant));
    if (node.type === 'definition' && pictures.has(node.identifier)) return true;
    if (node.type !== 'link' && node.type !== 'definition') return true;
    // An address with a scheme is judged by what it may be; see addresses.ts.
    if (/^(?!http:)[\s\\]*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(node.url)) return true;
    const problem = problemWith(node.url, page, library);
    if (problem) report(node, problem);
    return true;
  });
  return findings;
}

/** Brackets that Markdown left as they are: a reference to nothing, a space, the wrong way round. */
const meantAsLink =
  /\[[^[\]\n]+\](?:\[[^[\]\n]*\]|\s+\((?:\/|https?:)[^)]*\))|\([^()\n]+\)\[\/[^\]]*\]/;

const noLink = (text: string) => ({
  message: `"${text}" is no link.`,
  mend: 'Write [text](/address/), without a space between the brackets.',
});

function problemWith(url: string, page: Page, library: Pages) {
  const { pages } = library;
  if (url.startsWith('http:'))
    return {
      message: `The link "${url}" is not encrypted.`,
      mend: 'Write https:// if the site answers there; otherwise cite it in content/sources.yaml.',
    };
  const [address = '', anchor] = url.split('#');
  const [path = '', query] = address.split('?');
  if (path !== '' && !path.startsWith('/'))
    return {
      message: `The link "${url}" is not written from the root of the site.`,
      mend: 'Start it with a slash: /playbooks/rollback/, or with https:// for another site.',
    };
  const target = path === '' ? page : pages.find((other) => addressOf(other) === path);
  if (!target) return problemWithMade(url, path, query, library);
  const known = anchorsOf(target);
  if (anchor && target.tree && !known.has(anchor) && !hasAnchorsOfComponents(target))
    return {
      message: `"#${anchor}" is no heading of ${target.file}.${didYouMean(anchor, known)}`,
      mend: 'Write the heading in lower case with hyphens, as the page’s contents link to it.',
    };
  return undefined;
}

/** A page that nobody wrote may be the target as well. */
function problemWithMade(url: string, path: string, query: string | undefined, library: Pages) {
  const made = addressesMadeByCode(library);
  if (!made.includes(path)) {
    const hint = didYouMean(path, [...library.pages.map(addressOf), ...made]);
    return {
      message: `The link "${url}" leads to no page.${hint}`,
      mend: 'Write the page’s path under content/ between slashes: /playbooks/rollback/.',
    };
  }
  const message = problemWithChoice(query ?? '');
  return message
    ? { message, mend: 'Choose in the library, and copy what stands in the address bar.' }
    : undefined;
}

export const addressOf = ({ id }: Page): string => (id === '' ? '/' : `/${id}/`);

const anchors = new WeakMap<Page, ReadonlySet<string>>();

/** The ids that the build gives to a page's headings, asked for by every link there. */
function anchorsOf(page: Page): ReadonlySet<string> {
  const known = anchors.get(page) ?? findAnchors(page);
  anchors.set(page, known);
  return known;
}

function findAnchors({ tree }: Page): Set<string> {
  const slugger = new GithubSlugger();
  const found = new Set<string>();
  if (tree)
    walk(tree, (node) => {
      if (node.type === 'heading') found.add(slugger.slug(textOf(node)));
      return true;
    });
  return found;
}

/** These draw entries with ids of their own; the check of the built pages covers them. */
const anchoring = ['Gate', 'GateChecklist', 'Glossary', 'SectorArtifacts', 'Sources', 'Calculator'];

const hasAnchorsOfComponents = ({ tree }: Page): boolean =>
  componentsIn(tree).some(({ name }) => anchoring.includes(name));
