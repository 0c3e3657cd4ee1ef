/** The sign that goes with "better" and "worse": a tick, a diamond. */
import type { Direction } from '../../model/direction.ts';

const shapes: Readonly<Record<Exclude<Direction, 'neither'>, string>> = {
  better: 'M2 8.5 6 13 14 3.5',
  worse: 'M8 2 14 8 8 14 2 8Z',
};

export const Direct = ({ direction }: { readonly direction: Direction }) =>
  direction === 'neither' ? null : (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={shapes[direction]} />
    </svg>
  );
