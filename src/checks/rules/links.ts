/** Links within the site lead to a page, and to a heading that the page has. */
import type { MdastNode } from 'satteri';
import { addressMeant, anchorsOf, madeAddresses, pagesByAddress } from '../addresses.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { problemWithChoice } from '../made-by-code.ts';
import { didYouMean, onlyNear } from '../nearest.ts';
import type { Page } from '../page.ts';
import {
  childrenOf,
  componentsIn,
  lineOf,
  picturesShown,
  textOf,
  walk,
  writingIn,
} from '../tree.ts';

type Pages = Pick<Library, 'pages' | 'framework'>;

export function checkLinks(page: Page, library: Pages): Finding[] {
  if (!page.tree) return [];
  const findings: Finding[] = [];
  const pictures = picturesShown(page.tree);
  const report = (node: MdastNode, problem: Pick<Finding, 'message' | 'mend' | 'fix'>) =>
    findings.push({ file: page.file, line: lineOf(node), rule: 'link', ...problem });
  walk(page.tree, (node) => {
    if (node.type === 'footnoteDefinition') return false;
    const text = node.type === 'text' ? meantAsLink.exec(node.value)?.[0] : undefined;
    if (text) report(node, noLink(text));
    if (node.type === 'definition' && pictures.has(node.identifier)) return true;
    if (node.type !== 'link' && node.type !== 'definition') return true;
    // An address with a scheme is judged by what it may be; see addresses.ts.
    if (/^(?!http:)[\s\\]*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(node.url)) return true;
    const isEmpty = node.type === 'link' && !/\S/.test(textOf(node)) && !hasPicture(node);
    if (isEmpty) report(node, noText(node.url));
    const problem = problemWith(node.url, page, library);
    if (!problem) return true;
    const { meant, ...said } = problem;
    const [before, after] = node.type === 'link' ? ['](', ')'] : [']: ', ''];
    const fix = writingIn(
      page.text,
      node,
      `${before}${node.url}${after}`,
      meant && `${before}${meant}${after}`,
    );
    report(node, { ...said, fix });
    return true;
  });
  return findings;
}

/** Brackets that Markdown left as they are: a reference to nothing, a space, the wrong way round. */
const meantAsLink =
  /\[\[[^[\]\n]+\]\]|!?\[[^[\]\n]+\](?:\[[^[\]\n]*\]|\s*\((?:\/|https?:)[^)\n]*\)?)|\([^()\n]+\)\[\/[^\]]*\]/;

const noLink = (text: string) => ({
  message: `"${text}" is no link.`,
  mend: 'Write [text](/address/), without a space in the address or between the brackets.',
});

const hasPicture = (node: MdastNode): boolean =>
  childrenOf(node).some(({ type }) => type === 'image' || type === 'imageReference');

const noText = (url: string) => ({
  message: `The link to "${url}" has no words to click on.`,
  mend: `Write them between the brackets: [what the page is about](${url}).`,
});

interface Problem extends Pick<Finding, 'message' | 'mend'> {
  /** The address to write instead, where there is no doubt. */
  readonly meant?: string | undefined;
}

function problemWith(url: string, page: Page, library: Pages): Problem | undefined {
  if (url.startsWith('http:'))
    return {
      message: `The link "${url}" is not encrypted.`,
      mend: 'Write https:// if the site answers there; otherwise cite it in content/sources.yaml.',
    };
  if (url === '' || url === '#')
    return {
      message: 'The link has no address.',
      mend: 'Write it between the round brackets: [text](/playbooks/rollback/).',
    };
  const [address = '', anchor] = url.split('#');
  const [path = '', query] = address.split('?');
  const target = path === '' ? page : pagesByAddress(library.pages).get(path);
  if (target) return anchor ? problemWithAnchor(url, anchor, target) : undefined;
  if (!madeAddresses(library).has(path)) return problemWithPath(url, path, page, library);
  const message = problemWithChoice(query ?? '');
  return message
    ? { message, mend: 'Choose in the library, and copy what stands in the address bar.' }
    : undefined;
}

function problemWithPath(url: string, path: string, page: Page, library: Pages): Problem {
  const known = new Set([...pagesByAddress(library.pages).keys(), ...madeAddresses(library)]);
  const place = addressMeant(path, page, known);
  const meant = place && place + url.slice(path.length);
  if (path.startsWith('/'))
    return {
      message: `The link "${url}" leads to no page.${place ? ` Did you mean "${place}"?` : didYouMean(path, known)}`,
      mend: 'Write the page’s path under content/ between slashes: /playbooks/rollback/.',
      meant,
    };
  return {
    message: `The link "${url}" is not written from the root of the site.${place ? ` Did you mean "${place}"?` : ''}`,
    mend: 'Start it with a slash: /playbooks/rollback/, or with https:// for another site.',
    meant,
  };
}

function problemWithAnchor(url: string, anchor: string, target: Page): Problem | undefined {
  if (!target.tree || hasAnchorsOfComponents(target)) return undefined;
  const anchors = anchorsOf(target.tree);
  if (anchors.has(anchor)) return undefined;
  const meant = onlyNear(anchor, anchors);
  return {
    message: `"#${anchor}" is no heading of ${target.file}.${didYouMean(anchor, anchors)}`,
    mend: 'Write the heading in lower case with hyphens, as the page’s contents link to it.',
    meant: meant && url.replace(`#${anchor}`, `#${meant}`),
  };
}

/** These draw entries with ids of their own; the check of the built pages covers them. */
const anchoring = ['Gate', 'GateChecklist', 'Glossary', 'SectorArtifacts', 'Sources', 'Calculator'];

const hasAnchorsOfComponents = ({ tree }: Page): boolean =>
  componentsIn(tree).some(({ name }) => anchoring.includes(name));
