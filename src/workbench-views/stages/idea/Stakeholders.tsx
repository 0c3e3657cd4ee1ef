/** The groups whose work changes. */
import { roles, stances } from '../../../model/names.ts';
import { addStakeholder, removeStakeholder } from '../../../workbench/edits/lists.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { governanceMessages } from '../../messages/governance.ts';
import { nameMessages } from '../../messages/names.ts';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Entries } from '../parts/Entries.tsx';
import { Section } from '../parts/Section.tsx';
import { useListEdits } from '../parts/useListEdits.ts';

export function Stakeholders() {
  const { plan, locale } = useWorkbench();
  const { added, removed } = useListEdits();
  const words = stageMessages(locale).idea.stakeholders;
  const names = governanceMessages(locale);
  const { stakeholders = [] } = plan;
  return (
    <Section words={words}>
      <Entries
        path="stakeholders"
        entries={stakeholders.map(({ id, name, stance, owner }) => ({
          id,
          name,
          title: name,
          summary: words.summary({
            stance: stance ? nameMessages(locale).stances[stance] : words.noStance,
            owner: owner ? names.roles[owner] : words.noOwner,
          }),
        }))}
        adding={[
          {
            label: words.add,
            add: () => {
              const name = words.start(String(stakeholders.length + 1));
              return { id: added(addStakeholder(plan, name)), name };
            },
          },
        ]}
        onRemove={(id) => removed(removeStakeholder(plan, id), `stakeholders.${id}`)}
      >
        {(id) => <Stakeholder path={`stakeholders.${id}`} />}
      </Entries>
    </Section>
  );
}

function Stakeholder({ path }: { readonly path: string }) {
  const { locale } = useWorkbench();
  const words = stageMessages(locale).idea.stakeholders;
  const names = governanceMessages(locale);
  return (
    <>
      <TextField path={`${path}.name`} {...words.name} />
      <TextField
        path={`${path}.change`}
        lines={2}
        {...words.change}
        {...explained(`${path}.change`)}
      />
      <SelectField
        path={`${path}.stance`}
        {...words.stance}
        options={stances.map((value) => ({ value, label: nameMessages(locale).stances[value] }))}
        {...explained(`${path}.stance`)}
      />
      <SelectField
        path={`${path}.owner`}
        {...words.owner}
        options={roles.map((value) => ({ value, label: names.roles[value] }))}
        {...explained(`${path}.owner`)}
      />
    </>
  );
}
