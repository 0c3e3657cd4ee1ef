/** The fourth stage: what it is worth, what it costs, when the investment is back. */
import { paybackAnswer } from '../../calculators/answers/payback.ts';
import { withBenefit } from '../../calculators/prepare.ts';
import { stageMessages } from '../messages/stages.ts';
import { Prepared } from '../state/Prepared.tsx';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Benefit } from './hardening/Benefit.tsx';
import { Costs } from './hardening/Costs.tsx';
import { Numbers } from './parts/Numbers.tsx';
import { Outcome } from './parts/Outcome.tsx';
import { Section } from './parts/Section.tsx';

export default function Hardening() {
  return (
    <Prepared prepare={withBenefit}>
      <Money />
    </Prepared>
  );
}

function Money() {
  const { plan, analysis, locale } = useWorkbench();
  const words = stageMessages(locale).hardening;
  const { payback } = analysis;
  return (
    <>
      <Outcome
        title={words.whether}
        answer={payback && paybackAnswer(payback, analysis, locale).text}
        calculator="payback"
      />
      <Costs />
      <Section words={words.yearly}>
        <Numbers paths={['costs.runPerYear', 'finance.horizonYears', 'finance.discountRate']} />
      </Section>
      {plan.benefit && <Benefit />}
      <p className="bench-next">
        <a href={hrefOf({ part: 'risks' })}>{words.risks}</a>
      </p>
    </>
  );
}
