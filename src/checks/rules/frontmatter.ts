/** A page's frontmatter has the fields its kind needs, with known values and no others. */
import type { z } from 'zod';
import { describedBy, describedKinds, frontmatterSchema } from '../../markdown/frontmatter.ts';
import { pageSchema } from '../../markdown/starlight-fields.ts';
import { editFor, renaming } from '../edits.ts';
import type { Edit, Finding } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Page } from '../page.ts';
import { isAboutDay, problemOf } from '../problem.ts';

const known = Object.keys(pageSchema.shape);
const described: readonly string[] = describedKinds;

export function checkFrontmatter({ file, data, frontmatter }: Page): Finding[] {
  const report = (
    rule: Kind,
    path: readonly PropertyKey[],
    message: string,
    mend: string,
    fix?: Edit,
  ): Finding => ({ file, line: frontmatter.lineOf(path), rule, message, mend, fix });
  const unknown = Object.keys(data).filter((key) => !known.includes(key));
  // A mistyped field is said once, and not again as one that is missing.
  const meant = unknown.map((key) => nearest(key, known));
  const issues = frontmatterSchema.safeParse(data).error?.issues ?? [];
  const kind = String(data.kind);
  const needed = [
    ...(described.includes(kind) ? describedBy : []),
    ...(kind === 'example' ? ['plan'] : []),
  ];
  return [
    ...unknown.map((key) =>
      report(
        'frontmatter',
        [key],
        `Unknown field "${key}".${didYouMean(key, known)}`,
        'The fields are described on /community/frontmatter/.',
        renaming(key, known, data, [], frontmatter),
      ),
    ),
    ...issues
      .filter(({ path: [field] }) => !meant.includes(String(field)))
      .filter((issue, index) => !isSaidElsewhere(issue, issues.slice(0, index)))
      .map((issue) =>
        report(
          kindOf(issue),
          issue.path,
          problemOf(issue, data, frontmatterSchema),
          remedyFor(issue),
          editFor(issue, data, frontmatterSchema, frontmatter),
        ),
      ),
    ...needed
      .filter((field) => data[field] === undefined && !meant.includes(field))
      .map((field) =>
        report('frontmatter', [field], `A page of kind ${kind} needs ${field}.`, describe(field)),
      ),
  ];
}

/** Names of pages and plans are looked up by related.ts, and a field of the wrong kind has no length. */
const isSaidElsewhere = (issue: z.core.$ZodIssue, before: readonly z.core.$ZodIssue[]): boolean =>
  (issue.code === 'invalid_format' && naming.includes(String(issue.path[0]))) ||
  before.some(({ path }) => path.join() === issue.path.join());

const naming = ['related', 'nextStep', 'plan'];

function kindOf(issue: z.core.$ZodIssue): Kind {
  if (isAboutDay(issue)) return 'date';
  return issue.code === 'invalid_value' ? 'tag' : 'frontmatter';
}

function remedyFor(issue: z.core.$ZodIssue): string {
  const what = describe(String(issue.path[0]));
  const field = `The field says: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  if (isAboutDay(issue)) return `Write year, month and day with hyphens, without quotes. ${field}`;
  if (issue.code !== 'invalid_value') return what;
  return `Write one${issue.path.length > 1 ? ' or more' : ''} of those. ${field}`;
}

function describe(field: string): string {
  const schema = Object.entries(pageSchema.shape).find(([name]) => name === field)?.[1];
  return schema?.description ?? 'The fields are described on /community/frontmatter/.';
}
