/** Which page of the library explains a field, by plan path. */
import { matchesPattern } from '../../model/limits.ts';

const hypothesis = 'playbooks/hypothesis-and-success-metrics';
const cohort = 'calculators/cohort#what-to-type';
const payback = 'calculators/payback#what-to-type';

export const pages: Readonly<Record<string, string>> = {
  title: 'staircase/idea',
  problem: 'staircase/idea#choose-a-problem-not-a-technology',
  hypothesis: `${hypothesis}#the-sentence`,
  sector: 'sectors',
  domain: 'playbooks/playbook-library',
  risk: 'staircase#fit-the-evidence-to-the-risk',
  currency: payback,
  'population.unit': 'playbooks/cohort-size',
  'population.volumeUnit': payback,
  'population.size': cohort,
  'population.groups': 'playbooks/cohort-size#whole-teams-count-for-less-than-their-headcount',
  'population.volumePerMonth': payback,
  'population.capacity.*': payback,
  'stakeholders.*.*': 'playbooks/stakeholders#the-map-names-and-changed-days',
  'metrics.*.name': `${hypothesis}#the-metric-card`,
  'metrics.*.definition': 'playbooks/metrics-suite#a-definition-card',
  'metrics.*.role': `${hypothesis}#one-primary-metric-a-few-guardrails`,
  'metrics.*.kind': cohort,
  'metrics.*.unit': `${hypothesis}#the-metric-card`,
  'metrics.*.baseline': `${hypothesis}#the-metric-card`,
  'metrics.*.sd': cohort,
  'metrics.*.parts.*': cohort,
  'metrics.*.threshold': `${hypothesis}#three-numbers-per-metric`,
  'metrics.*.threshold.*': `${hypothesis}#three-numbers-per-metric`,
  'metrics.*.expected.relativeChange': `${hypothesis}#three-numbers-per-metric`,
  'rollback.*.*': 'playbooks/rollback#what-a-complete-trigger-says',
  'cohort.units': 'playbooks/cohort-size#size-it-from-two-sides',
  'cohort.weeks': 'playbooks/cohort-size#duration',
  'cohort.comparison': 'playbooks/control-groups#choose-the-strongest-design-you-can-run',
  'cohort.*': cohort,
  'benefit.metric': payback,
  'benefit.*': 'playbooks/budget#benefit-with-brakes-on',
  'benefit.*.*': 'playbooks/budget#benefit-with-brakes-on',
  'costs.changeManagement': 'playbooks/budget#how-much-for-people-and-monitoring',
  'costs.buffer': 'playbooks/budget#contingency',
  'costs.*': 'playbooks/budget#lines-by-stage',
  'costs.*.*.*': 'playbooks/budget#eleven-lines-that-get-forgotten',
  'finance.*': payback,
  'rollout.start': 'calculators/rollout#dates-freezes-and-reviews',
  'rollout.phases': 'calculators/rollout#how-to-choose-the-steps',
  'rollout.freezes': 'calculators/rollout#dates-freezes-and-reviews',
  'rollout.capacity.*': 'playbooks/training-and-support#support-in-waves',
  'rollout.spending': 'calculators/rollout#reviews-are-repeated-looks',
  'rollout.harm.*': 'calculators/rollout#what-to-type',
};

/** The first pattern that a path fits. */
function pageOf(path: string): string | undefined {
  return Object.entries(pages).find(([pattern]) => matchesPattern(pattern, path))?.[1];
}

/** The page as a field takes it. */
export function explained(path: string): { readonly page?: string } {
  const page = pageOf(path);
  return page === undefined ? {} : { page };
}
