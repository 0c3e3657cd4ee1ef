/** The names of what a plan can lack and that is no number, by plan path. */

import type { Text } from '../../calculators/messages/names.ts';
import { byLanguage } from '../../words/by-language.ts';

const en: Readonly<Record<string, Text>> = {
  title: 'Title',
  problem: 'Problem',
  hypothesis: 'Hypothesis',
  sector: 'Sector',
  stakeholders: 'Stakeholders',
  'stakeholders.*.owner': ({ name }) => `${name}: owner`,
  metrics: 'Metrics',
  'metrics.*.threshold': ({ metric }) => `${metric}: threshold`,
  'metrics.*.observed': ({ metric }) => `${metric}: result`,
  'metrics.*.observed.against': ({ metric }) => `${metric}: what the result is compared with`,
  'metrics.*.weekly': ({ metric }) => `${metric}: weekly values`,
  rollback: 'Rollback triggers',
  'rollback.*': ({ name }) => `${name}: rollback trigger`,
  'benefit.metric': 'The metric that the benefit comes from',
  risks: 'Risk register',
  'risks.*.likelihood': ({ name }) => `${name}: likelihood`,
  'risks.*.impact': ({ name }) => `${name}: impact`,
  'risks.*.control': ({ name }) => `${name}: control`,
  'risks.*.owner': ({ name }) => `${name}: control owner`,
  'risks.*.residual': ({ name }) => `${name}: what is left after the control`,
  'rollout.phases': 'Phases of the rollout',
  'rollout.freezes': 'Freezes',
};

export const fieldNames = byLanguage({ en });
