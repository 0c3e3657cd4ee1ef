/** The fields of one metric. */
import { useState } from 'react';
import { Choice } from '../../../calculators/parts/Choice.tsx';
import { Cases } from '../../../calculators/parts/CohortRefine.tsx';
import { SpreadRange } from '../../../calculators/parts/SpreadRange.tsx';
import { metricKinds, metricRoles } from '../../../model/names.ts';
import type { Metric } from '../../../model/plan.ts';
import { primaryMetric } from '../../../model/roles.ts';
import { withoutDrafts } from '../../../workbench/edits/drafts.ts';
import { changeKind, setRole } from '../../../workbench/edits/metrics.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { metricMessages } from '../../messages/metrics.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Numbers } from '../parts/Numbers.tsx';
import { Refine } from '../parts/Refine.tsx';
import { Threshold } from './Threshold.tsx';

const directions = ['lower', 'higher'] as const;

export function MetricFields({ id }: { readonly id: string }) {
  const { plan, write, locale } = useWorkbench();
  const words = metricMessages(locale);
  const metric = plan.metrics.find((entry) => entry.id === id);
  if (!metric) return null;
  const path = `metrics.${id}`;
  return (
    <>
      <TextField path={`${path}.name`} {...words.name} {...explained(`${path}.name`)} />
      <Role metric={metric} />
      <Kind metric={metric} />
      {metric.kind !== 'proportion' && (
        <TextField path={`${path}.unit`} {...words.unit} {...explained(`${path}.unit`)} />
      )}
      <Choice
        legend={words.better.label}
        options={directions.map((value) => ({ value, label: words.better[value] }))}
        value={metric.better}
        onChoose={(better) => write(`${path}.better`, better)}
      />
      <TextField
        path={`${path}.definition`}
        lines={2}
        {...words.definition}
        {...explained(`${path}.definition`)}
      />
      <Numbers paths={[`${path}.baseline`]} />
      <Spread metric={metric} />
      <Threshold metric={metric} />
      <Numbers paths={[`${path}.expected.relativeChange`]} />
      <Refine>
        <Cases metric={metric} />
      </Refine>
    </>
  );
}

/** Choosing a primary metric makes the one before secondary, and says so. */
function Role({ metric: { id, role } }: { readonly metric: Metric }) {
  const { plan, edit, locale } = useWorkbench();
  const words = metricMessages(locale).role;
  const [demoted, setDemoted] = useState<string>();

  function choose(chosen: string) {
    const next = metricRoles.find((option) => option === chosen);
    if (!next || next === role) return;
    const before = primaryMetric(plan);
    setDemoted(next === 'primary' ? before?.name : undefined);
    edit(setRole(plan, id, next), `metrics.${id}.role`);
  }

  return (
    <div className="bench-field">
      <SelectField
        path={`metrics.${id}.role`}
        label={words.label}
        help={words.help}
        options={metricRoles.map((value) => ({ value, label: words.options[value] }))}
        needed
        onChoose={choose}
        {...explained(`metrics.${id}.role`)}
      />
      <p className="calc-help" aria-live="polite">
        {demoted !== undefined && words.demoted({ before: demoted })}
      </p>
    </div>
  );
}

/** Between a share and the others nothing that has a unit can stay, and it says so. */
function Kind({ metric: { id, kind } }: { readonly metric: Metric }) {
  const { plan, work, change, locale } = useWorkbench();
  const words = metricMessages(locale).kind;
  const [dropped, setDropped] = useState(false);

  function choose(chosen: string) {
    const next = metricKinds.find((option) => option === chosen);
    if (!next || next === kind) return;
    setDropped((next === 'proportion') !== (kind === 'proportion'));
    change(
      {
        plan: changeKind(plan, id, next),
        // What was typed was meant in the unit before.
        drafts: withoutDrafts(work.drafts, `metrics.${id}`),
      },
      `metrics.${id}.kind`,
    );
  }

  return (
    <div className="bench-field">
      <SelectField
        path={`metrics.${id}.kind`}
        label={words.label}
        help={words.help}
        options={metricKinds.map((value) => ({ value, label: words.options[value] }))}
        needed
        onChoose={choose}
        {...explained(`metrics.${id}.kind`)}
      />
      <p className="calc-help" aria-live="polite">
        {dropped && words.dropped}
      </p>
    </div>
  );
}

const parts = ['denominator', 'numeratorSd', 'denominatorSd', 'correlation'] as const;

/** How far units lie apart: a share has its spread from its baseline, a count from chance. */
function Spread({ metric: { id, kind } }: { readonly metric: Metric }) {
  const { locale } = useWorkbench();
  if (kind === 'ratio')
    return <Numbers paths={parts.map((part) => `metrics.${id}.parts.${part}`)} />;
  if (kind !== 'mean' && kind !== 'sum') return null;
  return (
    <>
      <Numbers paths={[`metrics.${id}.sd`]} />
      <Refine summary={metricMessages(locale).spreadUnknown}>
        <SpreadRange metric={id} />
      </Refine>
    </>
  );
}
