/**
 * Where a page leads and what it loads: other sites are reached by https or mail, never by an
 * address that runs something, and pictures are files of this site.
 */

import { type Finding, type Report, reportsIn } from '../finding.ts';
import { ownHost } from '../kinds.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { lineOf, picturesShown, walk } from '../tree.ts';

export function checkAddresses({ file, tree }: Page, { pictures }: Pick<Library, 'pictures'>) {
  if (!tree) return [];
  const findings: Finding[] = [];
  const shown = picturesShown(tree);
  walk(tree, (node) => {
    const report = reportsIn({ file, lineOf: () => lineOf(node) }, 'address');
    const isPicture =
      node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier));
    if (isPicture) findings.push(...checkPicture(node.url, pictures, report));
    else if (node.type === 'link' || node.type === 'definition')
      findings.push(...checkLinked(node.url, report));
    return true;
  });
  return findings;
}

/** What a browser takes for the beginning of an address with a scheme, or of another site. */
const scheme = /^[\s\p{Cc}]*(?:([a-z][a-z0-9+.-]*):|[\\/]{2})/iu;

/** Schemes that cannot do more than lead to another page; a link to http has a finding of its own. */
const harmless = ['https', 'http', 'mailto'];

function checkLinked(url: string, report: Report): Finding[] {
  const incomplete = problemOfOther(url);
  if (incomplete) return [report([], incomplete.message, incomplete.mend)];
  const found = scheme.exec(url);
  if (!found || harmless.includes((found[1] ?? '').toLowerCase())) return [];
  return [
    report(
      [],
      `The address "${url}" ${found[1] ? `begins with ${found[1]}:` : 'leaves the site without saying how'}.`,
      'Write https:// for another site, mailto: for mail, or begin with one slash for a page of this site.',
    ),
  ];
}

/** What is wrong with an address of the right scheme: it leads nowhere, elsewhere, or back here. */
function problemOfOther(url: string): Pick<Finding, 'message' | 'mend'> | undefined {
  if (/^mailto:/i.test(url) && !/^mailto:[^\s@?]+@[^\s@?]+/i.test(url))
    return { message: `"${url}" has no mail address.`, mend: 'Write mailto:name@example.org.' };
  if (!/^https:/i.test(url)) return undefined;
  const parsed = /^https:\/\/[^\s/]/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/\./.test(parsed.hostname))
    return {
      message: `"${url}" is no address of a site that everybody can reach.`,
      mend: 'Copy the whole address from the address bar: https://www.example.org/page.',
    };
  if (parsed.username)
    return {
      message: `"${url}" leads to ${parsed.hostname}, which what stands before the @ hides.`,
      mend: `Write https://${parsed.hostname}/, if that is the site that is meant.`,
    };
  if (parsed.host !== ownHost) return undefined;
  return {
    message: `"${url}" is a page of this site, written as one of another.`,
    mend: `Begin with the slash: ${parsed.pathname}${parsed.hash}.`,
  };
}

function checkPicture(url: string, pictures: readonly string[], report: Report): Finding[] {
  if (scheme.test(url))
    return [
      report(
        [],
        `The picture "${url}" would be loaded from elsewhere.`,
        'Put the picture into public/ and name it from the root: ![what it shows](/picture.png).',
      ),
    ];
  const path = url.split(/[?#]/)[0] ?? '';
  if (pictures.includes(path)) return [];
  return [
    report(
      [],
      `There is no picture "${url}" in public/.${didYouMean(path, pictures)}`,
      'Put the picture into public/ and name it from the root: ![what it shows](/picture.png).',
    ),
  ];
}
