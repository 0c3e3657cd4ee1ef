/** What stops it: metrics and technical signals beyond a limit. */
import { namesIn } from '../../../calculators/explain.ts';
import { useContextOfCalculator } from '../../../calculators/state/context.ts';
import { input } from '../../../model/inputs.ts';
import type { Trigger } from '../../../model/triggers.ts';
import { withoutDrafts } from '../../../workbench/edits/drafts.ts';
import {
  addTrigger,
  removeTrigger,
  setTriggerKind,
  setTriggerMetric,
  triggerKindOf,
  triggerKinds,
} from '../../../workbench/edits/triggers.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { metricMessages } from '../../messages/metrics.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Entries } from '../parts/Entries.tsx';
import { Numbers } from '../parts/Numbers.tsx';
import { Section } from '../parts/Section.tsx';
import { useListEdits } from '../parts/useListEdits.ts';

export function Triggers() {
  const { plan, locale } = useWorkbench();
  const { show } = useContextOfCalculator();
  const { added, removed } = useListEdits();
  const words = metricMessages(locale).triggers;
  const { metrics, rollback = [] } = plan;
  const first = metrics.find(({ role }) => role === 'primary') ?? metrics[0];
  return (
    <Section words={words}>
      <Entries
        path="rollback"
        entries={rollback.map((trigger) => {
          const { id } = trigger;
          const { name } = namesIn(plan, `triggers.${id}`, locale);
          const kind = triggerKindOf(trigger);
          const limit = show(input(plan, `rollback.${id}.${kind}`), 'exact');
          return { id, name: words.named(name), title: name, summary: words.summary[kind](limit) };
        })}
        adding={[
          {
            label: words.add,
            disabled: !first,
            add: () => ({
              id: added(addTrigger(plan, { metric: first?.id ?? '' }, words.placeholder)),
              name: words.named(first?.name ?? ''),
            }),
          },
          {
            label: words.addSignal,
            add: () => {
              const on = { signal: words.startSignal, unit: words.startUnit };
              return {
                id: added(addTrigger(plan, on, words.placeholder)),
                name: words.named(on.signal),
              };
            },
          },
        ]}
        onRemove={(id) => removed(removeTrigger(plan, id), `rollback.${id}`)}
      >
        {(id) => <TriggerFields id={id} />}
      </Entries>
      {!first && <p className="calc-help">{words.needsMetric}</p>}
    </Section>
  );
}

function TriggerFields({ id }: { readonly id: string }) {
  const { plan, locale } = useWorkbench();
  const words = metricMessages(locale).triggers;
  const trigger = plan.rollback?.find((entry) => entry.id === id);
  if (!trigger) return null;
  const path = `rollback.${id}`;
  return (
    <>
      {'metric' in trigger ? (
        <OnMetric trigger={trigger} />
      ) : (
        <>
          <TextField path={`${path}.signal`} {...words.signal} {...explained(`${path}.signal`)} />
          <TextField path={`${path}.unit`} {...words.unit} {...explained(`${path}.unit`)} />
        </>
      )}
      <Numbers paths={[`${path}.${triggerKindOf(trigger)}`]} />
    </>
  );
}

interface OnMetricProps {
  readonly trigger: Extract<Trigger, { metric: string }>;
}

function OnMetric({ trigger }: OnMetricProps) {
  const { plan, work, change, locale } = useWorkbench();
  const words = metricMessages(locale).triggers;
  const { id } = trigger;
  const path = `rollback.${id}`;
  // What was typed was meant for the limit before.
  const drafts = withoutDrafts(work.drafts, path);
  return (
    <>
      <SelectField
        path={`${path}.metric`}
        {...words.metric}
        options={plan.metrics.map((metric) => ({ value: metric.id, label: metric.name }))}
        needed
        onChoose={(metric) =>
          change(
            { plan: setTriggerMetric(plan, id, metric, words.placeholder), drafts },
            `${path}.metric`,
          )
        }
        {...explained(`${path}.metric`)}
      />
      <SelectField
        path={path}
        value={triggerKindOf(trigger)}
        label={words.kind.label}
        help={words.kind.help}
        options={triggerKinds.map((value) => ({ value, label: words.kind.options[value] }))}
        needed
        onChoose={(chosen) => {
          const kind = triggerKinds.find((option) => option === chosen);
          if (kind)
            change(
              { plan: setTriggerKind(plan, id, kind, words.placeholder), drafts },
              `${path}.kind`,
            );
        }}
        {...explained(`${path}.kind`)}
      />
    </>
  );
}
