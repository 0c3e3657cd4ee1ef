/** A page's frontmatter has the fields its kind needs, with known values and no others. */
import type { z } from 'zod';
import { frontmatterSchema } from '../../markdown/frontmatter.ts';
import { editFor, renaming } from '../edits.ts';
import { withDate } from '../entries.ts';
import type { Edit, Finding } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Page } from '../page.ts';
import { isAboutDay, problemOf } from '../problem.ts';

/** Fields that Starlight reads beside ours. */
const starlightFields = [
  'editUrl',
  'title',
  'sidebar',
  'template',
  'tableOfContents',
  'prev',
  'next',
  'pagefind',
];

const fields = Object.keys(frontmatterSchema.shape);
const known = [...fields, ...starlightFields];

/** Kinds that are read, not entered or looked up, say what they serve and who keeps them. */
export const described = [
  'playbook',
  'stage',
  'gate',
  'example',
  'sector',
  'guide',
  'checklist',
  'calculator',
  'template',
  'exercise',
];
const describedBy = [
  'inShort',
  'stages',
  'gates',
  'domains',
  'sectors',
  'roles',
  'risk',
  'owner',
  'reviewed',
  'related',
];

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
  const issues = frontmatterSchema.safeParse(withDate(data)).error?.issues ?? [];
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
        'The fields are described in CONTRIBUTING.md.',
        renaming(key, known, data, [], frontmatter),
      ),
    ),
    ...issues
      .filter(({ path: [field] }) => !meant.includes(String(field)))
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
  const schema = Object.entries(frontmatterSchema.shape).find(([name]) => name === field)?.[1];
  return schema?.description ?? 'See the frontmatter table in CONTRIBUTING.md.';
}
