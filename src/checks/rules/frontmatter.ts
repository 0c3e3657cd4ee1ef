/** A page's frontmatter has the fields its kind needs, with known values and no others. */
import { describedBy, describedKinds, frontmatterSchema } from '../../markdown/frontmatter.ts';
import { pageSchema } from '../../markdown/starlight-fields.ts';
import { withDate } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { problemOf } from '../problem.ts';

const fields = Object.keys(pageSchema.shape);
const described: readonly string[] = describedKinds;

export function checkFrontmatter(page: Page, library: Library): Finding[] {
  const findings: Finding[] = [];
  const { data } = page;
  const report = (path: readonly PropertyKey[], message: string, mend: string) =>
    findings.push({
      file: page.file,
      line: page.frontmatter.lineOf(path),
      rule: 'frontmatter',
      message,
      mend,
    });

  if (typeof data.title !== 'string' || data.title.trim() === '')
    report(['title'], 'The page has no title.', 'Add title: to the frontmatter.');
  for (const key of Object.keys(data))
    if (!fields.includes(key))
      report(
        [key],
        `Unknown field "${key}".${didYouMean(key, fields)}`,
        'The fields are described in CONTRIBUTING.md.',
      );
  const result = frontmatterSchema.safeParse(withDate(data));
  for (const issue of result.error?.issues ?? [])
    report(issue.path, problemOf(issue, data), describe(String(issue.path[0])));
  const kind = String(data.kind);
  if (described.includes(kind))
    for (const field of describedBy)
      if (data[field] === undefined)
        report([field], `A page of kind ${kind} needs ${field}.`, describe(field));
  if (kind === 'example' && data.plan === undefined)
    report(['plan'], 'A worked example is told around a plan.', describe('plan'));
  if (typeof data.plan === 'string' && !library.planIds.includes(data.plan))
    report(
      ['plan'],
      `There is no plan "${data.plan}".${didYouMean(data.plan, library.planIds)}`,
      `Plans are in content/plans: ${library.planIds.join(', ')}.`,
    );
  checkRelated(page, library, report);
  const twin = library.pages.find(
    (other) => other.id < page.id && data.title && other.data.title === data.title,
  );
  if (twin)
    report(
      ['title'],
      `"${String(data.title)}" is also the title of ${twin.file}.`,
      'Give each page a title of its own.',
    );
  return findings;
}

function checkRelated(
  page: Page,
  library: Library,
  report: (path: readonly PropertyKey[], message: string, mend: string) => void,
) {
  const known = new Set(library.pages.map(({ id }) => id));
  const { related, nextStep } = page.data;
  const named = [
    ...(Array.isArray(related) ? related : []).map((id, index) => ({
      id: String(id),
      path: ['related', index],
      as: 'related',
    })),
    ...(typeof nextStep === 'string' ? [{ id: nextStep, path: ['nextStep'], as: 'nextStep' }] : []),
  ];
  for (const { id, path, as } of named) {
    if (!known.has(id))
      report(
        path,
        `${as} names "${id}", which is no page.${didYouMean(id, known)}`,
        'Name a page by its path under content/, without extension.',
      );
    else if (id === page.id) report(path, `The page names itself as ${as}.`, 'Take it out.');
  }
}

function describe(field: string): string {
  const schema = Object.entries(pageSchema.shape).find(([name]) => name === field)?.[1];
  return schema?.description ?? 'The fields are described on /community/frontmatter/.';
}
