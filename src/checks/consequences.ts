/**
 * What refers to a file that cannot be read would be found everywhere it is referred to. Such
 * findings wait until the file is mended: the mistake is one, and it is said at its place.
 */
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';

/** Files with findings of their own make, and the kinds of findings that follow from them. */
const follows: readonly (readonly [file: RegExp, kinds: readonly Kind[]])[] = [
  [/^content\/sources\.yaml$/, ['citation', 'cited', 'sourced', 'regulation', 'glossary']],
  [/^content\/regulations\.yaml$/, ['cited', 'component', 'sourced']],
  [/^content\/glossary\.yaml$/, ['component', 'glossary']],
  [/^content\/framework\.yaml$/, ['component', 'link', 'framework']],
  [/^content\/framework-changes\.yaml$/, ['framework']],
  [/^content\/exercises\/(?!would-you-go).*\.yaml$/, ['component']],
];

/** A day that is none leaves its entry out as any other unsound field does. */
const unread: readonly Kind[] = ['yaml', 'schema', 'date', 'file'];

export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const waiting = follows
    .filter(([file]) =>
      findings.some((found) => unread.includes(found.rule) && file.test(found.file)),
    )
    .flatMap(([, kinds]) => kinds);
  return findings.filter(({ rule }) => !waiting.includes(rule));
}
