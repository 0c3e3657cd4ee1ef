/**
 * Where a page leads and what it loads: other sites are reached by https or mail, never by an
 * address that runs something, and pictures are files of this site.
 */
import { type Finding, type Report, reportsIn } from '../finding.ts';
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
