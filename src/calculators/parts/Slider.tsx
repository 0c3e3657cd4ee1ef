/** A companion to a text field, never alone: the same value, by hand. */
import type { Unit } from '../../model/figure.ts';
import { formatInput, formatValue } from '../format.ts';
import { useContextOfCalculator } from '../state/context.ts';

interface Props {
  readonly path: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
  /** Id of the field's label. */
  readonly label: string;
}

export function Slider({ path, value, min, max, unit, label }: Props) {
  const { plan, locale, enter } = useContextOfCalculator().calculator;
  return (
    <input
      className="calc-slider"
      type="range"
      min={min}
      max={max}
      step={unit.quantity === 'share' ? 0.01 : 1}
      value={value}
      aria-labelledby={label}
      aria-valuetext={formatValue(value, unit, { currency: plan.currency, locale })}
      onChange={(event) => enter(path, formatInput(event.target.valueAsNumber, unit, locale))}
    />
  );
}
