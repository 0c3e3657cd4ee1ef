/** Risks that pilots of AI often have, as proposals: which dimension and function, never a rating. */

import type { RiskDimension, RiskFunction } from '../../model/names.ts';
import { byLanguage } from '../../words/by-language.ts';

export interface UsualRisk {
  readonly id: string;
  readonly title: string;
  readonly dimension: RiskDimension;
  readonly function: RiskFunction;
  /** The page about what is done against it. */
  readonly page: string;
}

export const usualRisks = byLanguage<readonly UsualRisk[]>({
  en: [
    {
      id: 'wrong-answers',
      title: 'A wrong answer sounds right, somebody acts on it, and a customer is harmed',
      dimension: 'operational',
      function: 'measure',
      page: 'playbooks/guardrails',
    },
    {
      id: 'private-data',
      title: 'Personal data is typed into prompts and stays in logs or with the vendor',
      dimension: 'compliance',
      function: 'map',
      page: 'playbooks/data-readiness',
    },
    {
      id: 'over-reliance',
      title: 'People approve suggestions unread, so that the human check no longer checks',
      dimension: 'operational',
      function: 'measure',
      page: 'playbooks/training-and-support',
    },
    {
      id: 'fallback-fails',
      title: 'The automation stops and the old way of working is no longer staffed or known',
      dimension: 'operational',
      function: 'manage',
      page: 'playbooks/rollback',
    },
    {
      id: 'vendor-change',
      title: 'The vendor changes model, price or terms, and results shift without notice',
      dimension: 'operational',
      function: 'govern',
      page: 'playbooks/procurement',
    },
    {
      id: 'biased-outcomes',
      title: 'One group of customers or colleagues gets worse outcomes, unseen in the average',
      dimension: 'compliance',
      function: 'measure',
      page: 'playbooks/compliance-stress-tests',
    },
    {
      id: 'adoption-stalls',
      title: 'Use falls after the first weeks, and the benefit with it',
      dimension: 'operational',
      function: 'manage',
      page: 'playbooks/stakeholders',
    },
    {
      id: 'injected-instructions',
      title:
        'An instruction hidden in a document or message makes the automation act against policy',
      dimension: 'compliance',
      function: 'manage',
      page: 'playbooks/guardrails',
    },
    {
      id: 'nobody-stops',
      title: 'A rollback line is crossed, and nobody on shift may switch the automation off',
      dimension: 'reputational',
      function: 'govern',
      page: 'playbooks/tabletop-exercises',
    },
    {
      id: 'public-mistake',
      title: 'A mistake of the automation becomes public before the company has seen it itself',
      dimension: 'reputational',
      function: 'manage',
      page: 'playbooks/communications',
    },
  ],
});
