/** The metrics, one line each; the open ones have their fields. */
import { useContextOfCalculator } from '../../../calculators/state/context.ts';
import { input } from '../../../model/inputs.ts';
import type { Metric } from '../../../model/plan.ts';
import { addMetric, mostMetrics, removeMetric } from '../../../workbench/edits/metrics.ts';
import { thresholdKindOf } from '../../../workbench/edits/threshold.ts';
import { metricMessages } from '../../messages/metrics.ts';
import { nameMessages } from '../../messages/names.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { Entries } from '../parts/Entries.tsx';
import { Section } from '../parts/Section.tsx';
import { useListEdits } from '../parts/useListEdits.ts';
import { MetricFields } from './MetricFields.tsx';

export function Metrics() {
  const { plan, locale } = useWorkbench();
  const { show } = useContextOfCalculator();
  const { added, removed } = useListEdits();
  const words = metricMessages(locale);
  const { metrics } = plan;
  const isFull = metrics.length >= mostMetrics;

  function summary(metric: Metric): string {
    const { id, role, baseline } = metric;
    const kind = thresholdKindOf(metric);
    const at = (name: string) => show(input(plan, `metrics.${id}.${name}`), 'exact');
    return words.summary({
      role: nameMessages(locale).metricRoles[role],
      baseline: baseline === undefined ? words.noBaseline : words.baseline(at('baseline')),
      success: kind ? words.success[kind](at(`threshold.${kind}`)) : words.noSuccess,
    });
  }

  return (
    <Section words={words}>
      <Entries
        path="metrics"
        entries={metrics.map((metric) => ({
          id: metric.id,
          name: metric.name,
          title: metric.name,
          summary: summary(metric),
        }))}
        adding={[
          {
            label: words.add,
            disabled: isFull,
            add: () => {
              const name = words.start(String(metrics.length + 1));
              return { id: added(addMetric(plan, name)), name };
            },
          },
        ]}
        onRemove={(id) => removed(removeMetric(plan, id), `metrics.${id}`)}
      >
        {(id) => <MetricFields id={id} />}
      </Entries>
      {isFull && <p className="calc-help">{words.most}</p>}
    </Section>
  );
}
