/** The plan of a worked example's starter: small, plausible, and each field with what it means. */
import type { Answers } from '../answers.ts';
import { named, quoted } from '../title.ts';

/** A plan has one sector, domain and risk, or leaves open what a page says of any. */
function filed({ sectors: [sector], domains: [domain], risk }: Answers): string {
  const fields = { sector, domain, risk };
  return Object.entries(fields)
    .map(([name, value]) =>
      value === undefined || value === 'any' ? `# ${name}: not decided` : `${name}: ${value}`,
    )
    .join('\n');
}

export const planText = (answers: Answers): string => `\
# The plan of examples/${answers.name}.mdx. Every value is made up; replace it, and its reason below.
# Rates are fractions (0.1 for ten percent), money is in the currency, durations say their unit.
# What nobody has decided yet is left out: the analysis says what waits for it.
schema: 2
# Also the name of this file.
id: ${named(answers.name)}
title: ${quoted(answers.title)}
# Who has the problem, and what it costs today.
problem: >-
  Each case is written up by hand from several systems. It takes most of the working day, and
  cases wait for the people who know how.
# One sentence: what is changed, what it should do, and what must not get worse.
hypothesis: >-
  An assistant that drafts the answer cuts handling time per case by a quarter, while audits find
  no more errors.
${filed(answers)}
currency: USD
# Who is affected, what changes for them, and who of the team talks to them.
stakeholders:
  - id: clerks
    name: Those who handle the cases
    change: They check and correct a draft in place of writing it.
    stance: undecided
    owner: product-owner
population:
  # Who is given the automation, and what they handle, both in the singular.
  unit: clerk
  size: 300
  # Teams, sites or regions.
  groups: 10
  volumeUnit: case
  # For everybody together.
  volumePerMonth: 45000
  # Working hours of one person in a month, and the share of them that can go into cases.
  capacity: { hoursPerMonth: 130, occupancy: 0.8 }
metrics:
  # The one metric that the pilot is about: its role is primary.
  - id: handling-time
    name: Handling time per case
    definition: Minutes from opening to closing a case, as logged, averaged for each clerk.
    role: primary
    # A mean, or a proportion between 0 and 1.
    kind: mean
    unit: minute
    better: lower
    baseline: 18
    # How far people differ from each other: a standard deviation.
    sd: 2.9
    # What counts as success, and what the hypothesis promises.
    threshold: { relativeChange: -0.15 }
    expected: { relativeChange: -0.25 }
    # What the pilot found, and what the control group had. Leave it out until there is a result.
    observed:
      value: 13.4
      n: 36
      sd: 2.9
      against: { kind: control, value: 17.8, n: 36, sd: 3 }
  # What must not get worse.
  - id: errors
    name: Errors found in audits
    definition: Share of audited cases with an error that a customer would notice.
    role: guardrail
    kind: proportion
    measuredOn: volume
    better: lower
    baseline: 0.04
    # How alike the cases of one person are, from 0 to 1.
    icc: 0.002
    # The share of cases that is audited.
    sampledShare: 0.35
    threshold: { absoluteChange: 0.02 }
    observed:
      value: 0.037
      n: 2600
      against: { kind: control, value: 0.041, n: 2610 }
  # Whether it is used at all.
  - id: adoption
    name: Drafts used
    definition: Share of cases that were closed from a draft, corrected or not.
    role: adoption
    kind: proportion
    measuredOn: volume
    better: higher
    icc: 0.02
    threshold: { atLeast: 0.7 }
    observed: { value: 0.83, n: 7400 }
cohort:
  # People in the pilot, and as many in the control group.
  units: 36
  weeks: 6
  # The risk of a false alarm, and the chance to see an effect as large as the threshold.
  alpha: 0.05
  power: 0.8
  sides: 2
  comparison: equal
  # How large the groups are in which people resemble each other, and how much they do.
  clusters: { size: 30, icc: 0.01 }
# What an improvement of one unit of the metric is worth, and the share of it that becomes money.
benefit: { metric: handling-time, valuePerUnit: 0.7, realisation: 0.4 }
costs:
  pilot: 120000
  hardening:
    - { id: integration, name: Integration with the case system, amount: 60000 }
    - { id: monitoring, name: Monitoring, amount: 30000 }
  runPerYear: 150000
finance: { horizonYears: 3, discountRate: 0.1 }
# Share of the population that has it, and the week in which that begins.
rollout:
  phases:
    - { share: 0.25, week: 1 }
    - { share: 0.5, week: 5 }
    - { share: 1, week: 9 }
# What switches it off.
rollback:
  - { id: slower, metric: handling-time, relativeChange: 0.05 }
  - { id: more-errors, metric: errors, above: 0.07 }
# Likelihood and impact from 1 to 5, before the control and after it.
risks:
  - id: unread-drafts
    title: Drafts are sent without being read
    likelihood: 3
    impact: { operational: 2, reputational: 3 }
    control: A sample is audited each week, and planted errors show whether anybody reads.
    owner: operations-lead
    function: measure
    residual: { likelihood: 2, impact: { operational: 2, reputational: 2 } }
# Every value that nobody measured, with the reason. The page lists them.
assumptions:
  - { of: population.size, because: "Made up, as the whole case." }
  - { of: population.volumePerMonth, because: "Made up; a real team counts for a few weeks." }
  - { of: population.capacity.hoursPerMonth, because: "A usual figure for full-time work." }
  - { of: population.capacity.occupancy, because: "A guess; meetings and training take the rest." }
  - { of: metrics.handling-time.baseline, because: "Made up." }
  - { of: metrics.handling-time.sd, because: "Made up; a real team takes it from its baseline weeks." }
  - { of: metrics.handling-time.observed.value, because: "Made up, as are all results of this plan." }
  - { of: metrics.errors.icc, because: "A guess that cases of one person are slightly alike." }
  - { of: metrics.adoption.icc, because: "A guess." }
  - { of: cohort.clusters.icc, because: "A guess that people of one team are slightly alike." }
  - { of: cohort.clusters.size, because: "The population divided by its teams." }
  - { of: benefit.valuePerUnit, because: "Made up; forty-two dollars for an hour of work." }
  - { of: benefit.realisation, because: "Made up; agree on it with whoever holds the budget." }
  - { of: costs.runPerYear, because: "Made up, as are the other costs." }
  - { of: finance.discountRate, because: "Made up; ask finance." }
`;
