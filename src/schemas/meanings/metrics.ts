/** What is measured, what counts as success, and what has been seen. */
import type { Meanings } from './meaning.ts';

export const metricMeanings: Meanings = {
  metrics: ['What is measured: one primary metric, the guardrails, adoption, and others.'],
  'metrics.*': ['One metric. Rates are fractions: 0.023 for 2.3%.'],
  'metrics.*.id': ['A short id; figures are named by it, as in metrics.aht.fall.', 'aht'],
  'metrics.*.name': ['What people call it.', 'Average handle time'],
  'metrics.*.definition': ['What exactly is counted, and where the figure comes from.'],
  'metrics.*.role': [
    'primary: what the pilot is about; guardrail: must not get worse; adoption: whether it is used; secondary: looked at beside them.',
  ],
  'metrics.*.kind': [
    'mean of a measure, proportion of cases (as a fraction), count of events, sum for each unit, or ratio of two totals such as cost per case.',
  ],
  'metrics.*.unit': ['Its unit, in the singular.', 'minute'],
  'metrics.*.better': ['Whether lower or higher values are better.'],
  'metrics.*.baseline': ['Its value before the pilot, measured and not remembered.', 7.5],
  'metrics.*.sd': ['Standard deviation between the units of the population.', 2.4],
  'metrics.*.spread': [
    'Where the standard deviation is unknown: a range that it is estimated from.',
  ],
  'metrics.*.spread.low': ['The low end of the range.', 4],
  'metrics.*.spread.high': ['The high end of the range.', 12],
  'metrics.*.spread.covers': [
    'Share of the units between low and high: 0.95 for nearly all, 0.8 for 10th to 90th percentile.',
    0.95,
  ],
  'metrics.*.parts': ['For a ratio: how its two totals vary between units.'],
  'metrics.*.parts.denominator': ['Mean of the denominator for each unit, such as cases.', 400],
  'metrics.*.parts.numeratorSd': ['Standard deviation of the numerator between units.', 900],
  'metrics.*.parts.denominatorSd': ['Standard deviation of the denominator between units.', 80],
  'metrics.*.parts.correlation': ['Correlation of the two totals, from −1 to 1.', 0.6],
  'metrics.*.measuredOn': [
    'Whether one observation is a unit (its average) or a single case of the volume.',
  ],
  'metrics.*.icc': ['Intraclass correlation: how alike the cases of one unit are.', 0.02],
  'metrics.*.sampledShare': [
    'Share of the volume on which it is measured, such as audited cases.',
    0.05,
  ],
  'metrics.*.threshold': [
    'What counts as success, agreed before the pilot: a change against the baseline, or a level. Exactly one of its fields.',
  ],
  'metrics.*.threshold.relativeChange': [
    'Change as a share of the baseline: −0.1 for a fall by a tenth.',
    -0.1,
  ],
  'metrics.*.threshold.absoluteChange': ['Change in the metric’s own unit.', -1],
  'metrics.*.threshold.atLeast': ['The level that must be reached.', 0.8],
  'metrics.*.threshold.atMost': ['The level that must not be exceeded.', 0.03],
  'metrics.*.expected': ['What the hypothesis expects; used where nothing has been observed yet.'],
  'metrics.*.expected.relativeChange': ['Expected change as a share of the baseline.', -0.12],
  'metrics.*.observed': ['The result of the pilot.'],
  'metrics.*.observed.value': ['What was measured in the pilot.', 6.63],
  'metrics.*.observed.n': ['On how many observations it rests.', 120],
  'metrics.*.observed.sd': ['Their standard deviation.', 2.2],
  'metrics.*.observed.against': [
    'What the result was compared with; without it, the baseline is taken as exact.',
  ],
  'metrics.*.observed.against.kind': [
    'A concurrent control group, or the same units in the weeks before.',
  ],
  'metrics.*.observed.against.value': ['What was measured there.', 7.4],
  'metrics.*.observed.against.n': ['On how many observations that rests.', 1080],
  'metrics.*.observed.against.sd': ['Their standard deviation.', 2.4],
  'metrics.*.weekly': [
    'The pilot week by week, in order; what is judged is the result under observed.',
  ],
  'metrics.*.weekly.*': ['One week.'],
  'metrics.*.weekly.*.week': ['Week of the pilot, from 1.', 1],
  'metrics.*.weekly.*.value': ['The metric in that week.', 7.1],
  'metrics.*.weekly.*.n': ['On how many observations the value rests.', 118],
  'metrics.*.weekly.*.control': ['The same week in the control group.'],
  'metrics.*.weekly.*.control.value': ['The metric in the control group.', 7.5],
  'metrics.*.weekly.*.control.n': ['On how many observations that value rests.', 115],
};
