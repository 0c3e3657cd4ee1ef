/** What a plan says about itself is true: its file's name, its assumptions, published figures. */
import { figureAt, type Plan, readPlan } from '../../model/index.ts';
import { analysisOf } from '../claim.ts';
import { type Finding, type Report, reportsIn } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Read } from '../read/yaml-file.ts';

/** What a visitor may leave open and an example may not, with the place of each. */
function missing({ hypothesis, population, metrics }: Plan): [string, PropertyKey[]][] {
  const parts: [unknown, string, PropertyKey[]][] = [
    [hypothesis, 'hypothesis', ['hypothesis']],
    [population.size, 'population size', ['population', 'size']],
    [metrics.find(({ role }) => role === 'primary'), 'metric with role "primary"', ['metrics']],
  ];
  return parts.flatMap(([there, what, path]) => (there ? [] : [[what, path]]));
}

export function checkPlan(read: Read<Plan>): Finding[] {
  const { file, value: plan } = read;
  const findings: Finding[] = [];
  const reportAt = reportsIn(read, 'plan');
  const report = (...found: Parameters<Report>) => findings.push(reportAt(...found));

  if (file !== `content/plans/${plan.id}.yaml`)
    report(['id'], `The plan's id is "${plan.id}".`, `Name the file ${plan.id}.yaml.`);
  for (const [what, path] of missing(plan))
    report(path, `The plan has no ${what}.`, 'A plan of the library is told in full: add it.');
  plan.assumptions?.forEach(({ of }, index) => {
    if (readPlan(plan, of) === undefined)
      report(
        ['assumptions', index, 'of'],
        `"${of}" is called an assumption, but the plan has no such value.`,
        'Name a value of this plan, such as metrics.aht.sd.',
      );
  });
  plan.ranges?.forEach(({ of, low, high }, index) => {
    const likely = readPlan(plan, of);
    if (typeof likely !== 'number' || likely < (low ?? likely) || likely > (high ?? likely))
      report(
        ['ranges', index, 'of'],
        `The range of "${of}" does not contain its value.`,
        'Widen the range, or correct the value.',
      );
  });
  const analysis = analysisOf(plan);
  plan.published?.forEach(({ of }, index) => {
    if (!figureAt(analysis, of))
      report(
        ['published', index, 'of'],
        `There is no figure "${of}" to compare with.${didYouMean(of, analysis.figures.keys())}`,
        'Name a path of the analysis, such as payback.months.',
      );
  });
  return findings;
}
