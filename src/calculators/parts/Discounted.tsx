/** Beside the undiscounted chart: when the money is back at the plan’s discount rate. */
import { useDeferredValue, useMemo } from 'react';
import { input } from '../../model/inputs.ts';
import { askReturns } from '../../model/questions/returns.ts';
import { discountedMessages } from '../messages/discounted.ts';
import { useContextOfCalculator } from '../state/context.ts';

export default function Discounted() {
  const { calculator, show } = useContextOfCalculator();
  const plan = useDeferredValue(calculator.plan);
  const months = useMemo(() => askReturns(plan).returns?.discountedMonths, [plan]);
  if (!months || months.waitsFor.length > 0) return null;
  const words = discountedMessages(calculator.locale);
  const values = {
    rate: show(input(plan, 'finance.discountRate'), 'exact'),
    months: show(months),
  };
  if (months.value !== null) return <p className="calc-help">{words.back(values)}</p>;
  return months.absent === 'never' ? <p className="calc-help">{words.never(values)}</p> : null;
}
