/** The names of what a plan can lack and that is no number, by plan path. */

import type { Text } from '../../calculators/messages/names.ts';
import { byLanguage } from '../../words/by-language.ts';

const en: Readonly<Record<string, Text>> = {
  title: 'Title',
  problem: 'Problem',
  hypothesis: 'Hypothesis',
  sector: 'Sector',
  stakeholders: 'Stakeholders',
  'stakeholders.*.owner': ({ name }) => `${name}: who speaks with them`,
  metrics: 'Metrics (one primary, a guardrail, adoption)',
  'metrics.*.threshold': ({ metric }) => `${metric}: threshold`,
  'metrics.*.observed': ({ metric }) => `${metric}: result`,
  'metrics.*.observed.against': ({ metric }) =>
    `${metric}: what the pilot is compared with, a control group or the weeks before`,
  'metrics.*.weekly': ({ metric }) => `${metric}: weekly values`,
  rollback:
    'Rollback triggers (one on the primary metric or the one that pays, one on a guardrail)',
  'rollback.*': ({ name }) => `${name}: rollback trigger`,
  'benefit.metric': 'The metric that the benefit comes from',
  risks: 'Risk register',
  'risks.*.likelihood': ({ name }) => `${name}: likelihood`,
  'risks.*.impact': ({ name }) => `${name}: impact`,
  'risks.*.control': ({ name }) => `${name}: control`,
  'risks.*.owner': ({ name }) => `${name}: owner of the control`,
  'risks.*.residual': ({ name }) => `${name}: what is left after the control`,
  'rollout.phases': 'Phases of the rollout',
  'rollout.freezes': 'Freezes (in retail, the peak season at least)',
  'rollout.freezes.*.from': ({ name }) => `${name}: first day`,
  'rollout.freezes.*.to': ({ name }) => `${name}: last day`,
  'decisions.*.*.conditions.*.met': ({ name }) => `The condition “${name}”`,
};

export const fieldNames = byLanguage({ en });
