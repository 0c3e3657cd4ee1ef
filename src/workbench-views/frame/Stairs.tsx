/** The small staircase: the steps whose gate is passed are lit, and the one that is open is marked. */
import { drawStaircase } from '../../calculators/chart/staircase-drawing.ts';
import type { Framework, GateId, StageId } from '../../model/framework.ts';
import { frameMessages } from '../messages/frame.ts';

interface Props {
  readonly framework: Framework;
  readonly passed: readonly GateId[];
  readonly here: StageId | undefined;
  readonly locale: string;
}

export function Stairs({ framework: { stages, gates }, passed, here, locale }: Props) {
  const { width, height, columns, doors } = drawStaircase({
    steps: stages.length,
    tread: 36,
    rise: 9,
    door: { width: 5, height: 16 },
    width: 180,
  });
  return (
    <svg
      className="bench-stairs"
      role="img"
      aria-label={frameMessages(locale).climbed(passed.length, gates.length)}
      viewBox={`-1 0 ${width + 2} ${height}`}
    >
      {stages.map(({ id, gate }, index) => (
        <rect
          key={id}
          className="bench-stair"
          data-lit={passed.includes(gate) || undefined}
          data-here={id === here || undefined}
          {...columns[index]}
        />
      ))}
      {gates.map(({ id }, index) => (
        <rect
          key={id}
          className="bench-stair-door"
          data-lit={passed.includes(id) || undefined}
          {...doors[index]}
        />
      ))}
    </svg>
  );
}
