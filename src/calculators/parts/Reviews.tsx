/** Each review's boundary, and what deciding at every review without one would do. */
import { useState } from 'react';
import { share } from '../../model/figure.ts';
import type { Looks } from '../../model/looks.ts';
import { DataTable } from '../chart/DataTable.tsx';
import { labelOf } from '../explain.ts';
import { formatList, formatValue } from '../format.ts';
import { reviewsMessages } from '../messages/reviews.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Choice } from './Choice.tsx';
import { Readings } from './Reading.tsx';

/** Enough for a standard error near a tenth of a percent, in a few hundredths of a second. */
const trials = 100_000;
const seed = 2027;

export function Reviews({ looks }: { looks: Looks | undefined }) {
  const { calculator, show, cell } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const text = reviewsMessages(locale);
  if (!looks) return null;
  const { reviews, withBoundaries, withoutBoundaries, spending } = looks;
  const missing = withBoundaries.waitsFor.map((path) => labelOf(`plan.${path}`, plan, locale));
  const risk = () => {
    if (missing.length > 0) return text.waits(formatList(missing, locale));
    if (withBoundaries.value === null) return text.undefined;
    return text.risk({
      count: String(reviews.length),
      without: show(withoutBoundaries),
      with: show(withBoundaries),
    });
  };
  const { columns } = text;
  return (
    <div className="calc-part">
      <p className="calc-part-title">{text.reviews}</p>
      <p>{reviews.length === 1 ? text.single : risk()}</p>
      <DataTable
        caption={text.reviews}
        columns={[columns.review, ...reviews.map(({ number }) => String(number))]}
        rows={[
          [columns.information, ...reviews.map(({ information }) => cell(information))],
          [columns.boundary, ...reviews.map(({ boundary }) => cell(boundary))],
          [columns.level, ...reviews.map(({ level }) => cell(level))],
          ...(reviews.some(({ effect }) => effect)
            ? [[columns.effect, ...reviews.flatMap(({ effect }) => (effect ? cell(effect) : []))]]
            : []),
          [columns.spent, ...reviews.map(({ spent }) => cell(spent))],
        ]}
      />
      <Choice
        legend={text.spendingTitle}
        options={(['asOF', 'asP'] as const).map((value) => ({
          value,
          label: text.spendingChoices[value],
        }))}
        value={spending}
        onChoose={(choice) => calculator.choose('rollout.spending', choice)}
      />
      <p className="calc-help">{text.spending[spending]}</p>
      <p className="calc-help">{text.assumes}</p>
      <details className="calc-table">
        <summary>{text.computed}</summary>
        <Readings
          figures={[
            withoutBoundaries,
            withBoundaries,
            ...reviews.flatMap((review) => [
              review.information,
              review.boundary,
              review.level,
              review.effect,
              review.spent,
            ]),
          ]}
        />
      </details>
      {reviews.length > 1 && withBoundaries.value !== null && <Simulation looks={looks} />}
    </div>
  );
}

/** The recursion's risks found again by playing the rollout, on request and loaded on request. */
function Simulation({ looks }: { looks: Looks }) {
  const { calculator } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const text = reviewsMessages(locale);
  const [shown, setShown] = useState<{ readonly of: Looks; readonly said: string }>();

  async function simulate() {
    const { simulateReviews } = await import('../../model/simulate-reviews.ts');
    const { peeking, bounded } = simulateReviews(looks, trials, seed);
    const percent = (value: number) =>
      formatValue(value, share, { currency: plan.currency, locale });
    const said = text.simulated({
      trials: new Intl.NumberFormat(locale).format(trials),
      without: percent(peeking.falseAlarmRate),
      error: percent(peeking.standardError),
      with: percent(bounded.falseAlarmRate),
      seed: String(seed),
    });
    setShown({ of: looks, said });
  }

  return (
    <>
      <button type="button" onClick={simulate}>
        {text.simulate}
      </button>
      {/* What was simulated for other phases is no longer true of these. */}
      <p aria-live="polite">{shown?.of === looks && shown.said}</p>
    </>
  );
}
