// @vitest-environment happy-dom
/** What all charts are drawn with, and how one reads them by pointing. */
import { fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { linear, ticks } from '../../src/calculators/chart/scale.ts';
import { linePath, stepPath } from '../../src/calculators/chart/shape.ts';
import Payback from '../../src/calculators/Payback.tsx';
import Rollout from '../../src/calculators/Rollout.tsx';
import { copilot } from '../support/plans.ts';
import { open } from './render.tsx';

test('ticks are round, rising and inside of their range', () => {
  expect(ticks(0, 12, 6)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(ticks(-380_000, 1_770_880, 6)).toEqual([0, 500_000, 1_000_000, 1_500_000]);
  const end = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(end, end, fc.integer({ min: 2, max: 10 }), (min, max, count) => {
      const found = ticks(min, max, count);
      expect(found.length).toBeGreaterThan(0);
      if (max <= min) expect(found).toEqual([min]);
      else
        for (const [index, tick] of found.entries()) {
          expect(tick).toBeGreaterThanOrEqual(min);
          expect(tick).toBeLessThanOrEqual(max);
          if (index > 0) expect(tick).toBeGreaterThan(found[index - 1] ?? Number.NaN);
        }
    }),
  );
});

test('a scale without extent puts everything at its start', () => {
  expect(linear([0, 10], [100, 200])(2.5)).toBe(125);
  expect(linear([3, 3], [100, 200])(3)).toBe(100);
});

test('shapes are paths', () => {
  expect(linePath([])).toBe('');
  expect(
    linePath([
      [0, 1],
      [2, 3],
    ]),
  ).toBe('M0,1L2,3');
  // From each point to the right first, then up.
  expect(
    stepPath([
      [0, 1],
      [2, 3],
    ]),
  ).toBe('M0,1L2,1L2,3');
});

test('pointing at a chart moves the cursor that the keyboard moves', () => {
  open(Payback, copilot);
  const drawing = screen.getByRole('img', { name: /Cumulative cash/ });
  // The drawing is 400 units wide, its axis from 56 to 390 for twelve months: month 6 is at 223.
  drawing.getBoundingClientRect = vi.fn(() => new DOMRect(10, 0, 800, 500));
  const explorer = screen.getByRole<HTMLInputElement>('slider', { name: /month by month/ });
  fireEvent.pointerMove(drawing, { clientX: 10 + 2 * 223 });
  expect(explorer.value).toBe('6');
  expect(explorer.getAttribute('aria-valuetext')).toMatch(/^Month 6: /);
  // Beside the axis is no month.
  fireEvent.pointerDown(drawing, { clientX: 10 });
  expect(explorer.value).toBe('6');
});

test('pointing at a phase chooses it', () => {
  open(Rollout, copilot);
  const drawing = screen.getByRole('img', { name: /Share active/ });
  drawing.getBoundingClientRect = vi.fn(() => new DOMRect(0, 0, 400, 240));
  const explorer = screen.getByRole('slider', { name: /phase by phase/ });
  fireEvent.pointerDown(drawing, { clientX: 380 });
  expect(explorer.getAttribute('aria-valuetext')).toMatch(/^Phase 3: /);
});
