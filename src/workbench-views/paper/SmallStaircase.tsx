/** The staircase as a map: five steps with a door each, the gate's own filled. */
import type { GateId } from '../../model/framework.ts';

const tread = 70;
const rise = 24;
const door = { width: 30, height: 38 };

interface Props {
  readonly gates: readonly GateId[];
  readonly lit: GateId;
  readonly title: string;
}

export function SmallStaircase({ gates, lit, title }: Props) {
  const width = gates.length * tread;
  const height = gates.length * rise + door.height;
  return (
    <svg
      className="bench-paper-stairs"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-label={title}
    >
      {gates.map((gate, index) => {
        const x = index * tread;
        const y = height - (index + 1) * rise;
        return (
          <g key={gate} className={gate === lit ? 'bench-paper-lit' : undefined}>
            <rect className="bench-paper-step" x={x} y={y} width={tread} height={height - y} />
            <rect
              className="bench-paper-door"
              x={x + tread - door.width - 6}
              y={y - door.height}
              {...door}
            />
            <text x={x + tread - 6 - door.width / 2} y={y - door.height / 2 + 4}>
              {gate}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
