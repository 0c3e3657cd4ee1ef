/** The names of what is computed about load, money and published figures. */
import { capital, type Text } from '../names.ts';

export const paybackLabels = {
  'load.volumePerUnit': ({ volumes, unit }) => `${capital(volumes)} for each ${unit} a month`,
  'load.hoursPerUnit': ({ unit }) => `Handling hours asked of each ${unit} a month`,
  'load.capacityHours': ({ unit }) => `Handling hours possible for each ${unit} a month`,
  'load.capacityVolume': ({ volumes, units }) => `${capital(volumes)} that all ${units} can handle`,
  'load.eligibleShare': ({ volumes }) => `Share of the possible ${volumes} that is in scope`,
  'payback.effect': 'Improvement over the baseline',
  'payback.saved': ({ volume }) => `Saved on each ${volume}`,
  'payback.savedHoursPerYear': 'Working time saved',
  'payback.benefitPerYear': 'Annual benefit',
  'payback.benefitPerMonth': 'Monthly benefit',
  'payback.benefitPerUnit': ({ unit }) => `Annual benefit for each ${unit}`,
  'payback.netPerYear': 'Net annual benefit',
  'payback.netPerMonth': 'Net monthly benefit',
  'payback.hardening': 'Hardening',
  'payback.rollout': 'Cost of the rollout itself',
  'payback.investment': 'Investment',
  'payback.months': 'Payback in months at full run rate',
  'payback.weeks': 'Payback in weeks at full run rate',
  'payback.phasedMonths': 'Payback in months from the rollout’s start',
  'payback.phasedWeeks': 'Payback in weeks from the rollout’s start',
  'published.*': ({ name }) => `${name} as published`,
  'published.*.difference': ({ name }) => `${name}: recomputed against published`,
} as const satisfies Readonly<Record<string, Text>>;
