/** What is spent once: the amounts every plan has, and lines of one's own. */
import { useContextOfCalculator } from '../../../calculators/state/context.ts';
import { input } from '../../../model/inputs.ts';
import { addCost, type CostLine, removeCost } from '../../../workbench/edits/lists.ts';
import { TextField } from '../../fields/TextField.tsx';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Entries } from '../parts/Entries.tsx';
import { Numbers } from '../parts/Numbers.tsx';
import { Section } from '../parts/Section.tsx';
import { useListEdits } from '../parts/useListEdits.ts';

export function Costs() {
  const { locale } = useWorkbench();
  const words = stageMessages(locale).hardening;
  return (
    <Section words={words.once}>
      <Numbers paths={['costs.build', 'costs.pilot']} />
      <Lines line="hardening" />
      <Lines line="rollout" />
      <Numbers paths={['costs.changeManagement', 'costs.buffer']} />
    </Section>
  );
}

function Lines({ line }: { readonly line: CostLine }) {
  const { plan, locale } = useWorkbench();
  const { show } = useContextOfCalculator();
  const { added, removed } = useListEdits();
  const words = stageMessages(locale).hardening;
  const costs = plan.costs?.[line] ?? [];
  const { title, add } = words.lines[line];
  return (
    <div className="bench-lines">
      <p className="calc-group">{title}</p>
      <Entries
        path={`costs.${line}`}
        entries={costs.map(({ id, name, amount }) => ({
          id,
          name,
          title: name,
          summary:
            amount === undefined
              ? words.noAmount
              : show(input(plan, `costs.${line}.${id}.amount`), 'exact'),
        }))}
        adding={[
          {
            label: add,
            add: () => {
              const name = words.start(String(costs.length + 1));
              return { id: added(addCost(plan, line, name)), name };
            },
          },
        ]}
        onRemove={(id) => removed(removeCost(plan, line, id), `costs.${line}.${id}`)}
      >
        {(id) => (
          <>
            <TextField
              path={`costs.${line}.${id}.name`}
              {...words.name}
              {...explained(`costs.${line}.${id}.name`)}
            />
            <Numbers paths={[`costs.${line}.${id}.amount`]} />
          </>
        )}
      </Entries>
    </div>
  );
}
