/**
 * On a page with a plan no numeral stands in prose unchecked: it is inside `<Checked>`, or it is
 * of the few kinds that do not come from a plan.
 */
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { componentOf, lineOf, walk } from '../tree.ts';

/** What may stand unchecked. Everything else with a digit is a figure until shown otherwise. */
export const allowed: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'gates', pattern: /\bG[1-5](?:[–-]G?[1-5])?\b/g },
  { what: 'gates and stages in words', pattern: /\b(?:gates?|stages?|steps?) [1-6]\b/gi },
  { what: 'ISO dates', pattern: /\b(?:19|20)\d\d-\d\d-\d\d\b/g },
  {
    what: 'dates',
    pattern:
      /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)?(?: (?:19|20)\d\d)?\b/g,
  },
  { what: 'years', pattern: /\b(?:19|20)\d\d\b/g },
  { what: 'the rule of thumb for a cohort’s share', pattern: /\b5–15%/g },
  { what: 'the rule of thumb for a pilot’s length', pattern: /\b4–8 weeks\b/g },
  { what: 'the rule of thumb from build to rollout', pattern: /\b8–12 weeks\b/g },
  { what: 'citations', pattern: /\[\^[a-z0-9-]+\]/g },
  { what: 'articles of law', pattern: /\barticles? \d+(?:\(\d+\))?/gi },
  { what: 'names of standards', pattern: /\b(?:NIST AI \d+-\d+|AI RMF \d\.\d|ISO\/IEC \d+)\b/g },
];

/** The frontmatter fields that are prose on the page. */
const proseFields = ['title', 'description', 'inShort', 'takeToGate'];

export function checkNumerals(page: Page): Finding[] {
  if (typeof page.data.plan !== 'string') return [];
  const findings: Finding[] = [];
  const report = (line: number, numerals: readonly string[]) => {
    for (const numeral of numerals)
      findings.push({
        file: page.file,
        line,
        rule: 'numeral',
        message: `"${numeral}" is a numeral that nothing checks, on a page about plan ${String(page.data.plan)}.`,
        mend: `Write <Checked of="…">${numeral}</Checked>, say it in words, or leave it out.`,
      });
  };
  for (const field of proseFields) {
    const value = page.data[field];
    const entries = Array.isArray(value) ? value.map(String) : [String(value ?? '')];
    entries.forEach((entry, index) => {
      const path = Array.isArray(value) ? [field, index] : [field];
      report(page.frontmatter.lineOf(path), numeralsIn(entry));
    });
  }
  if (page.tree)
    walk(page.tree, (node) => {
      if (node.type === 'yaml' || node.type === 'mdxjsEsm' || node.type === 'footnoteDefinition')
        return false;
      if (componentOf(node)?.name === 'Checked') return false;
      if (node.type === 'text') report(lineOf(node), numeralsIn(node.value));
      if (node.type === 'image') report(lineOf(node), numeralsIn(node.alt ?? ''));
      return true;
    });
  return findings;
}

/** Numerals in a text that are of none of the allowed kinds. */
export function numeralsIn(text: string): string[] {
  const rest = allowed.reduce(
    (remaining, { pattern }) => remaining.replace(pattern, (match) => ' '.repeat(match.length)),
    text,
  );
  return (
    rest.match(/[−-]?[$€£¥]?[\p{Nd}\p{No}][\p{Nd}\p{No}.,]*(?:k|M|B)?%?/gu)?.map(trimEnd) ?? []
  );
}

const trimEnd = (numeral: string) => numeral.replace(/[.,]+$/, '');
