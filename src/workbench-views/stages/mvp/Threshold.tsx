/** What counts as success: how it is written, and the number. */
import { useState } from 'react';
import { thresholdName } from '../../../calculators/state/threshold-name.ts';
import type { Metric } from '../../../model/plan.ts';
import { withoutDrafts } from '../../../workbench/edits/drafts.ts';
import { setThresholdKind, thresholdKinds } from '../../../workbench/edits/threshold.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { metricMessages } from '../../messages/metrics.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Numbers } from '../parts/Numbers.tsx';

export function Threshold({ metric }: { readonly metric: Metric }) {
  const { plan, work, change, locale } = useWorkbench();
  const words = metricMessages(locale).threshold;
  const path = `metrics.${metric.id}.threshold`;
  // Until its number is typed, a threshold is not in the plan.
  const [chosen, setChosen] = useState<string>();
  const kind = thresholdName(metric, work.drafts) ?? chosen;

  function choose(value: string) {
    setChosen(value || undefined);
    change(
      {
        plan: setThresholdKind(
          plan,
          metric.id,
          thresholdKinds.find((option) => option === value),
        ),
        drafts: withoutDrafts(work.drafts, path),
      },
      path,
    );
  }

  return (
    <>
      <SelectField
        path={path}
        value={kind ?? ''}
        label={words.label}
        help={words.help}
        options={thresholdKinds.map((value) => ({ value, label: words.options[value] }))}
        onChoose={choose}
        {...explained(path)}
      />
      {kind !== undefined && <Numbers paths={[`${path}.${kind}`]} />}
    </>
  );
}
