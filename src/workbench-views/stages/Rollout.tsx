/** The fifth stage: which share is active from when, what may hold it up, what would stop it. */
import { PhaseChart } from '../../calculators/chart/PhaseChart.tsx';
import { labelOf } from '../../calculators/explain.ts';
import { reviewsMessages } from '../../calculators/messages/reviews.ts';
import { Choice } from '../../calculators/parts/Choice.tsx';
import { DateField } from '../../calculators/parts/DateField.tsx';
import { Freezes } from '../../calculators/parts/Freezes.tsx';
import { Phases } from '../../calculators/parts/Phases.tsx';
import { Timeline } from '../../calculators/parts/Timeline.tsx';
import { About } from '../fields/About.tsx';
import { stageMessages } from '../messages/stages.ts';
import { Prepared } from '../state/Prepared.tsx';
import { forRollout } from '../state/prepared-for.ts';
import { useWorkbench } from '../state/workbench.ts';
import { explained } from './pages.ts';
import { Explained } from './parts/Explained.tsx';
import { NeedsPrimary } from './parts/NeedsPrimary.tsx';
import { Numbers } from './parts/Numbers.tsx';
import { Section } from './parts/Section.tsx';

export default function Rollout() {
  return (
    <Prepared prepare={forRollout}>
      <Steps />
    </Prepared>
  );
}

const capacity = [
  'trainingHoursPerUnit',
  'trainingHoursPerWeek',
  'supportHoursPerUnit',
  'supportHoursPerWeek',
] as const;

function Steps() {
  const { plan, analysis, locale } = useWorkbench();
  const words = stageMessages(locale).rollout;
  const { rollout } = analysis;
  return (
    <>
      {rollout ? (
        <section className="bench-stage-answer" aria-label={words.whether}>
          <h3>{words.whether}</h3>
          <PhaseChart rollout={rollout} />
          <Timeline rollout={rollout} />
        </section>
      ) : (
        <NeedsPrimary />
      )}
      <Section words={words.phases}>
        <div className="bench-field">
          <DateField path="rollout.start" value={plan.rollout?.start ?? ''} />
          <About
            path="rollout.start"
            name={labelOf('plan.rollout.start', plan, locale)}
            {...explained('rollout.start')}
          />
        </div>
        <Phases />
        <Explained path="rollout.phases" what={words.phases.title} />
      </Section>
      <Section words={words.freezes}>
        <Freezes />
        <Explained path="rollout.freezes" what={words.freezes.title} />
      </Section>
      <Section words={words.capacity}>
        <Numbers paths={capacity.map((name) => `rollout.capacity.${name}`)} />
      </Section>
      <Section words={words.reviews}>
        <Spending />
        <Numbers paths={['rollout.harm.size', 'rollout.harm.weeksToShow']} />
      </Section>
    </>
  );
}

/** How the reviews share the risk of a false alarm. */
function Spending() {
  const { plan, write, locale } = useWorkbench();
  const words = reviewsMessages(locale);
  const spending = plan.rollout?.spending ?? 'asOF';
  return (
    <div className="bench-field">
      <Choice
        legend={words.spendingTitle}
        options={(['asOF', 'asP'] as const).map((value) => ({
          value,
          label: words.spendingChoices[value],
        }))}
        value={spending}
        onChoose={(choice) => write('rollout.spending', choice)}
      />
      <p className="calc-help">{words.spending[spending]}</p>
      <Explained path="rollout.spending" what={words.spendingTitle} />
    </div>
  );
}
