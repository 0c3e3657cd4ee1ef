/** The hours that each wave needs of trainers and support, beside those there are. */
import type { Capacity } from '../../model/rollout/capacity.ts';
import { capacityMessages } from '../messages/capacity.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { DataTable } from './DataTable.tsx';

export function CapacityTable({ capacity }: { capacity: Capacity }) {
  const { calculator, cell } = useContextOfCalculator();
  const text = capacityMessages(calculator.locale);
  const { phase } = rolloutMessages(calculator.locale);
  return (
    <details className="calc-table">
      <summary>{text.capacityTable}</summary>
      <DataTable
        caption={text.capacityTable}
        columns={Object.values(text.capacityColumns)}
        rows={capacity.waves.map((wave) => [
          phase(String(wave.number)),
          cell(wave.newUnits),
          cell(wave.trainingHours),
          wave.trainingAvailable ? cell(wave.trainingAvailable) : text.beforeStart,
          cell(wave.supportHours),
          cell(wave.supportAvailable),
          wave.earliestWeek.absent === 'unreachable' ? text.noWeek : cell(wave.earliestWeek),
        ])}
      />
    </details>
  );
}
