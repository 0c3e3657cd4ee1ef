/**
 * Where the method behind a figure is described, and what it leaves out: `methods` by the figure's
 * path; where there is none but arithmetic, `rooms` by the first part of the path. Loaded when a
 * figure is first opened.
 */
import { byLanguage } from '../../words/by-language.ts';

const power =
  'Averages: Student’s t test with equal variances, exact through the noncentral t (Cohen, 1988; R’s pwr). Shares: normal approximation, pooled variance (Fleiss, Levin and Paik, 2003); optimistic below ten events in a group.';

const every = `${power} Guardrails: one-sided, with alpha divided by the sides and the variance of shares not pooled; against a fixed limit the pilot alone, by the t test or score test of one sample, as it is judged. Adoption: Wilson’s interval (1927); of a population of N, n₀ becomes n₀ ÷ (1 + (n₀ − 1) ÷ N) (Cochran, 1977).`;

const teams = 'Unequal teams after Eldridge, Ashby and Kerry (2006).';

const simple = 'Simple payback: undiscounted, and blind to what comes after it.';

const discounting =
  'Weekly flows at the end of each week, the investment before week 1; a week’s rate compounds to the year’s over 52 (Brealey, Myers and Allen). Taxes, inflation and what remains after the last year are left out.';

const methods: Readonly<Record<string, string>> = {
  'cohort.required': power,
  'cohort.requiredShare': power,
  'cohort.power': power,
  'cohort.detectable': power,
  'cohort.detectableRelative': power,
  'cohort.bandDetectable': power,
  'cohort.designEffect': teams,
  'cohort.requirements.*.required': every,
  'cohort.requirements.*.power': every,
  'cohort.requirements.*.detectable': every,
  'cohort.bandLow': 'The framework’s rule of thumb, without a published source.',
  'cohort.bandHigh': 'The framework’s rule of thumb, without a published source.',
  'payback.months': simple,
  'payback.weeks': simple,
  'payback.phasedWeeks': simple,
  'payback.phasedMonths': simple,
  'payback.benefitPresent': discounting,
  'payback.runPresent': discounting,
  'payback.npv': discounting,
  'payback.roi': discounting,
  'payback.irr': discounting,
  'payback.discountedMonths': discounting,
  'payback.discountedWeeks': discounting,
  'payback.breakEvenEffect': discounting,
  'payback.breakEvenAdoption': discounting,
};

const rooms: Readonly<Record<string, string>> = {
  cohort: 'Arithmetic on the plan’s own values.',
  payback: 'Arithmetic on the plan’s own values; nothing is discounted here.',
  load: 'Arithmetic on the plan’s own values; handling spread evenly over all, without peaks.',
  metrics: 'Arithmetic on the plan’s own values; it says nothing about chance.',
  rollout:
    'Arithmetic on the phases, in whole weeks, a year counting 52; what the rollback saves is not in it.',
  decision:
    'Averages: Welch’s t (as R’s t.test), or Student’s t against an exact baseline. Shares: Newcombe (1998), or Wilson (1927). Counts: Garwood (1936). Numbers are divided by the design effect of clusters (Eldridge, Ashby and Kerry, 2006). The pairing of before and after is not used.',
  looks:
    'Lan and DeMets (1983), boundaries by the recursion of Armitage, McPherson and Rowe (1969), as rpact. Each review counts the unit-weeks so far as its information.',
  triggers:
    'One check a week. Averages by the normal approximation, shares by exact binomial tails; the cases of one check count as independent of those of the next.',
  results:
    'Arithmetic on the plan’s own values; a threshold that is a change is fixed from the baseline.',
  risks:
    'Judgments from 1 to 5, the worst dimension counting. The product orders risks; the band comes from the matrix of the risk assessment playbook, an example and no standard.',
  comparison: 'Arithmetic on the figures of the plans.',
  published: 'Set beside what the model computes from the same plan.',
};

export const sourcesFor = byLanguage({ en: { methods, rooms } });
