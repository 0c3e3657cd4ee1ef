/** What does the investment return over the years? Loaded when the reader asks. */
import { useMemo } from 'react';
import { askReturns } from '../model/questions/returns.ts';
import { Readings } from './parts/Reading.tsx';
import { useContextOfCalculator } from './state/context.ts';

export default function Returns() {
  const { plan } = useContextOfCalculator().calculator;
  const { returns } = useMemo(() => askReturns(plan), [plan]);
  if (!returns) return null;
  return (
    <Readings
      figures={[
        returns.npv,
        returns.roi,
        returns.irr,
        returns.discountedMonths,
        returns.costOfDelay,
        returns.breakEvenEffect,
        returns.breakEvenAdoption,
        returns.benefitPresent,
        returns.runPresent,
      ]}
    />
  );
}
