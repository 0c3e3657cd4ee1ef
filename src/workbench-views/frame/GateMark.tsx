/** How a gate stands, as a sign and a word. */
import type { GateReadiness } from '../../model/gates.ts';
import { frameMessages } from '../messages/frame.ts';

type GateStanding = 'passed' | 'conditional' | 'refused' | 'ready' | 'missing';

function standingOf({ decision, conditionsOpen, passed, ready }: GateReadiness) {
  if (passed) return conditionsOpen.length > 0 ? 'conditional' : 'passed';
  if (decision?.decision === 'no-go') return 'refused';
  return ready ? 'ready' : 'missing';
}

/** A tick, a diamond, an octagon, a door that is open, a dotted circle. */
const shapes: Readonly<Record<GateStanding, string>> = {
  passed: 'M2 8.5 6 13 14 3',
  conditional: 'M8 1 15 8 8 15 1 8Z',
  refused: 'M5 1H11L15 5V11L11 15H5L1 11V5Z',
  ready: 'M2 15V1H9M9 15V4L14 1V15Z',
  missing: 'M2 8a6 6 0 1 1 12 0a6 6 0 1 1-12 0',
};

interface Props {
  readonly gate: GateReadiness;
  readonly locale: string;
}

export function GateMark({ gate, locale }: Props) {
  const words = frameMessages(locale);
  const standing: GateStanding = standingOf(gate);
  return (
    <span className={`bench-standing bench-standing-${standing}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={shapes[standing]} />
      </svg>
      {standing === 'missing' ? words.missing(gate.todo.length) : words.gateStates[standing]}
    </span>
  );
}
