/** The fourth stage: what it is worth, what it costs, when the investment is back. */
import { stageMessages } from '../messages/stages.ts';
import { Prepared } from '../state/Prepared.tsx';
import { hrefOf } from '../state/places.ts';
import { forHardening } from '../state/prepared-for.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Benefit } from './hardening/Benefit.tsx';
import { Costs } from './hardening/Costs.tsx';
import { NeedsPrimary } from './parts/NeedsPrimary.tsx';
import { Numbers } from './parts/Numbers.tsx';
import { Section } from './parts/Section.tsx';

export default function Hardening() {
  return (
    <Prepared prepare={forHardening}>
      <Money />
    </Prepared>
  );
}

function Money() {
  const { plan, analysis, locale } = useWorkbench();
  const words = stageMessages(locale).hardening;
  return (
    <>
      {!analysis.payback && <NeedsPrimary />}
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
