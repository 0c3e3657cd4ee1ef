/** What one unit of the metric is worth, and how the benefit comes about. */
import { Ranges } from '../../../calculators/parts/Ranges.tsx';
import { withRanges } from '../../../calculators/prepare.ts';
import { withoutDrafts } from '../../../workbench/edits/drafts.ts';
import { setBenefitMetric } from '../../../workbench/edits/metrics.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { stageMessages } from '../../messages/stages.ts';
import { Prepared } from '../../state/Prepared.tsx';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Numbers } from '../parts/Numbers.tsx';
import { Refine } from '../parts/Refine.tsx';
import { Section } from '../parts/Section.tsx';

const learning = ['ramp.from', 'ramp.weeks', 'dip.depth', 'dip.weeks'] as const;

export function Benefit() {
  const { plan, work, change, locale } = useWorkbench();
  const words = stageMessages(locale).hardening;
  return (
    <Section words={words.benefit}>
      <SelectField
        path="benefit.metric"
        {...words.benefit.metric}
        options={plan.metrics.map(({ id, name }) => ({ value: id, label: name }))}
        needed
        onChoose={(id) =>
          change(
            {
              plan: setBenefitMetric(plan, id),
              // It was meant for each unit of the other metric.
              drafts: withoutDrafts(work.drafts, 'benefit.valuePerUnit'),
            },
            'benefit.metric',
          )
        }
        {...explained('benefit.metric')}
      />
      <Numbers
        paths={[
          'benefit.valuePerUnit',
          'benefit.realisation',
          `metrics.${plan.benefit?.metric}.expected.relativeChange`,
        ]}
      />
      <Refine>
        <Numbers paths={['benefit.adoption', ...learning.map((name) => `benefit.${name}`)]} />
        <Prepared prepare={withRanges}>
          <Ranges />
        </Prepared>
      </Refine>
    </Section>
  );
}
