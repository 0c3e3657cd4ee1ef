/** How sure is this? Ranges, thousands of draws, and what matters most. Loaded when asked for. */
import { useDeferredValue, useEffect, useMemo } from 'react';
import { money, share } from '../model/figure.ts';
import { sensitivity } from '../model/money/sensitivity.ts';
import type { Simulation } from '../model/money/simulation.ts';
import { uncertaintyOf } from '../model/money/uncertainty.ts';
import { askReturns } from '../model/questions/returns.ts';
import { TornadoChart } from './chart/TornadoChart.tsx';
import { labelOf } from './explain.ts';
import { formatList, formatValue } from './format.ts';
import { surenessMessages } from './messages/sureness.ts';
import { Prose } from './parts/Prose.tsx';
import { Ranges } from './parts/Ranges.tsx';
import { useContextOfCalculator } from './state/context.ts';
import { useSimulation } from './state/useSimulation.ts';
import { monthsText, shareOfDraws } from './sureness-words.ts';

interface Props {
  /** Hears of each result, so that the cash chart can show its band. */
  readonly onSimulated: (simulation: Simulation | undefined) => void;
}

export default function Sureness({ onSimulated }: Props) {
  const { plan, locale } = useContextOfCalculator().calculator;
  const text = surenessMessages(locale);
  const { result, progress } = useSimulation(plan);
  useEffect(() => onSimulated(result), [result, onSimulated]);

  const settled = useDeferredValue(plan);
  const { returns, uncertainty, swings } = useMemo(() => {
    const { payback, returns } = askReturns(settled);
    const uncertainty = payback && returns && uncertaintyOf(settled, payback, returns);
    return { returns, uncertainty, swings: sensitivity(settled, uncertainty?.inputs ?? []) };
  }, [settled]);
  const label = (path: string) => labelOf(`plan.${path}`, plan, locale);
  const percent = (value: number) => formatValue(value, share, { currency: plan.currency, locale });
  const isVaried = (result?.uncertainty.inputs.length ?? 0) > 0;

  return (
    <>
      {result && isVaried ? <Words simulation={result} /> : null}
      {result && !isVaried && <p>{text.nothing}</p>}
      {!result && progress === undefined && <p>{text.waits}</p>}
      <p className="calc-help" aria-live="polite">
        {progress !== undefined && !result && text.drawing(percent(progress))}
      </p>
      {uncertainty && <p className="calc-help">{text.effect[uncertainty.effect]}</p>}
      {uncertainty && uncertainty.outside.length > 0 && (
        <p className="calc-stale">
          {text.outside(formatList(uncertainty.outside.map(label), locale))}
        </p>
      )}
      <Ranges />
      {returns?.npv.value != null && swings.length > 0 && (
        <TornadoChart swings={swings} npv={returns.npv.value} />
      )}
      {returns && returns.npv.waitsFor.length > 0 && (
        <p className="calc-help">
          {text.noValue(formatList(returns.npv.waitsFor.map(label), locale))}
        </p>
      )}
      {result && result.drivers.length > 0 && (
        <div className="calc-assumptions">
          <p>{text.drivers}</p>
          <ul>
            {result.drivers.map(({ path, share: part }) => (
              <li key={path}>{text.legend(label(path), percent(part))}</li>
            ))}
          </ul>
        </div>
      )}
      {result && result.drivers.length > 0 && <p className="calc-help">{text.driversNote}</p>}
      {result && (
        <p className="calc-help">
          {text.method(new Intl.NumberFormat(locale).format(result.draws))}
        </p>
      )}
    </>
  );
}

/** The result in sentences. */
function Words({ simulation }: { simulation: Simulation }) {
  const { plan, locale } = useContextOfCalculator().calculator;
  const text = surenessMessages(locale);
  const { withinYear, never, npv, gains = 0 } = simulation;
  const amount = (value: number) =>
    formatValue(value, money(), { currency: plan.currency, locale });
  const percent = (value: number) => formatValue(value, share, { currency: plan.currency, locale });
  const [p10, p50, p90] = [simulation.months.p10, simulation.months.p50, simulation.months.p90].map(
    (value) => monthsText(value, plan.currency, locale),
  );
  const back = { p10: p10 ?? '', p50: p50 ?? '', p90: p90 ?? '', never: percent(never) };
  return (
    <>
      <p className="calc-sure">{text.chance({ share: shareOfDraws(withinYear, locale) })}</p>
      <p>
        {p90 !== undefined
          ? text.back(back)
          : p50 !== undefined
            ? text.backOrNever(back)
            : text.seldomBack(percent(never))}
      </p>
      {npv && (
        <p>
          <Prose
            text={text.value({
              p10: amount(npv.p10),
              p50: amount(npv.p50),
              p90: amount(npv.p90),
              gains: percent(gains),
            })}
          />
        </p>
      )}
    </>
  );
}
