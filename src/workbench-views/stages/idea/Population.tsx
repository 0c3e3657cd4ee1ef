/** Whom the automation would reach, in the plan's own words, and how much they handle. */
import { TextField } from '../../fields/TextField.tsx';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Numbers } from '../parts/Numbers.tsx';
import { Section } from '../parts/Section.tsx';

export function Population() {
  const { locale } = useWorkbench();
  const { population } = stageMessages(locale).idea;
  return (
    <Section words={population}>
      <TextField path="population.unit" {...population.unit} {...explained('population.unit')} />
      <TextField
        path="population.volumeUnit"
        {...population.volumeUnit}
        {...explained('population.volumeUnit')}
      />
      <Numbers
        paths={[
          'population.size',
          'population.groups',
          'population.volumePerMonth',
          'population.capacity.hoursPerMonth',
          'population.capacity.occupancy',
        ]}
      />
    </Section>
  );
}
