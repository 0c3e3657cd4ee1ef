/** A plan as data that others may use: what it measures, and where it can be had. */
import type { Dataset } from 'schema-dts';
import { analysisPath, planPath } from '../../machines/files.ts';
import { contentLicense } from '../../machines/license.ts';
import type { Plan } from '../../model/index.ts';
import { structuredDataMessages as messages } from '../messages.ts';
import type { Site } from './site.ts';

export const datasetOf = (plan: Plan, { name, url, at }: Site): Dataset => ({
  '@type': 'Dataset',
  name: messages.dataset({ title: plan.title }),
  description: messages.datasetDescription({ hypothesis: plan.hypothesis ?? plan.title }),
  license: contentLicense.url,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name, url },
  variableMeasured: plan.metrics.map((metric) => metric.name ?? metric.id),
  distribution: [
    {
      '@type': 'DataDownload',
      name: messages.plan,
      encodingFormat: 'application/json',
      contentUrl: at(`/${planPath(plan.id)}`),
    },
    {
      '@type': 'DataDownload',
      name: messages.analysis,
      encodingFormat: 'application/json',
      contentUrl: at(`/${analysisPath(plan.id)}`),
    },
  ],
});
