/** The third stage: who takes part, for how long, against whom, and how sure it must be. */
import { namesIn } from '../../calculators/explain.ts';
import { cohortMessages } from '../../calculators/messages/cohort.ts';
import { Choice } from '../../calculators/parts/Choice.tsx';
import CohortRefine from '../../calculators/parts/CohortRefine.tsx';
import { Sides } from '../../calculators/parts/Sides.tsx';
import { primaryMetric } from '../../model/roles.ts';
import { About } from '../fields/About.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { stageMessages } from '../messages/stages.ts';
import { Prepared } from '../state/Prepared.tsx';
import { hrefOf } from '../state/places.ts';
import { forPilot } from '../state/prepared-for.ts';
import { useWorkbench } from '../state/workbench.ts';
import { explained } from './pages.ts';
import { Explained } from './parts/Explained.tsx';
import { NeedsPrimary } from './parts/NeedsPrimary.tsx';
import { Numbers } from './parts/Numbers.tsx';
import { Refine } from './parts/Refine.tsx';
import { Section } from './parts/Section.tsx';

export default function Pilot() {
  return (
    <Prepared prepare={forPilot}>
      <Cohort />
    </Prepared>
  );
}

function Cohort() {
  const { plan, write, locale } = useWorkbench();
  const words = stageMessages(locale).pilot;
  const asked = cohortMessages(locale);
  return (
    <>
      {!primaryMetric(plan) && <NeedsPrimary />}
      <Section words={words.cohort}>
        <NumberField
          path="cohort.units"
          slider={plan.population.size !== undefined}
          {...explained('cohort.units')}
        />
        <Numbers paths={['cohort.weeks']} />
        <div className="bench-field">
          <Choice
            legend={asked.comparison}
            options={[
              { value: 'rest', label: asked.rest(namesIn(plan, '', locale)) },
              { value: 'equal', label: asked.equal },
            ]}
            value={plan.cohort?.comparison ?? 'rest'}
            onChoose={(comparison) => write('cohort.comparison', comparison)}
          />
          <About
            path="cohort.comparison"
            name={asked.comparison}
            {...explained('cohort.comparison')}
          />
        </div>
      </Section>
      <Section words={words.sureness}>
        <Numbers paths={['cohort.alpha', 'cohort.power']} />
        <div className="bench-field">
          <Sides words={asked} />
          <Explained path="cohort.sides" what={asked.sides} />
        </div>
        <Refine>
          <CohortRefine />
        </Refine>
      </Section>
      <p className="bench-next">
        <a href={hrefOf({ part: 'results' })}>{words.results}</a>
      </p>
    </>
  );
}
