/** What a page names in its fields exists: other pages, and its plan. */
import { writing } from '../edits.ts';
import { type Finding, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean, onlyNear } from '../nearest.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';

export function checkRelated(
  { id, file, data, frontmatter }: Page,
  { pages, planIds }: Pick<Library, 'pages' | 'planIds'>,
): Finding[] {
  const report = reportsIn({ file, lineOf: frontmatter.lineOf }, 'related');
  const named = [
    ...(Array.isArray(data.related) ? data.related : []).map((name, index) => ({
      name: String(name),
      path: ['related', index],
      as: 'related',
    })),
    ...(typeof data.nextStep === 'string'
      ? [{ name: data.nextStep, path: ['nextStep'], as: 'nextStep' }]
      : []),
  ];
  const known = idsOf(pages);
  const { plan } = data;
  return [
    ...named.flatMap(({ name, path, as }) => {
      if (name === id) return report(path, `The page names itself as ${as}.`, 'Take it out.');
      if (known.has(name)) return [];
      return report(
        path,
        `${as} names "${name}", which is no page.${didYouMean(name, known)}`,
        'Name a page by its path under content/, without extension.',
        writing(frontmatter.valueAt(path), pageMeant(name, known)),
      );
    }),
    ...(typeof plan === 'string' && !planIds.includes(plan)
      ? [
          report(
            ['plan'],
            `There is no plan "${plan}".${didYouMean(plan, planIds)}`,
            `Plans are in content/plans: ${planIds.join(', ')}.`,
            writing(frontmatter.valueAt(['plan']), onlyNear(plan, planIds)),
          ),
        ]
      : []),
  ];
}

const idsOf = oncePer((pages: readonly Page[]) => new Set(pages.map(({ id }) => id)));

/** A page named as a path or an address, `/gates/g3/` or `content/gates/g3.mdx`, or mistyped. */
function pageMeant(name: string, known: ReadonlySet<string>): string | undefined {
  const id = name.replace(/^\/?(?:content\/)?/, '').replace(/(?:\/|\.mdx?)$/, '');
  return known.has(id) ? id : onlyNear(id, known);
}
