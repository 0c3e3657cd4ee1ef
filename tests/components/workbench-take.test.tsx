// @vitest-environment happy-dom
/** What a person is promised of the link to a plan, where things do not go smoothly. */
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { PlanLink } from '../../src/workbench-views/take-away/PlanLink.tsx';
import TakeAway from '../../src/workbench-views/take-away/TakeAway.tsx';
import { copilot } from '../support/plans.ts';
import { openPart } from './workbench.tsx';

test('a link that may not be copied is selected, to be copied by hand', async () => {
  const { user } = openPart(PlanLink, copilot, 'take');
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Link to this plan',
  });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
  expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
});

test('a plan too long for a link says to send the file, which is there', async () => {
  // Digits that compress badly: 5,000 of 10 possible each carry more than 2,000 bytes.
  const digits = Array.from({ length: 5_000 }, (_, index) => ((index * 7_919) ** 3 % 9_973) % 10);
  const noise = (shift: number) => digits.map((digit, at) => (digit * (at + shift)) % 10).join('');
  const long: Plan = {
    ...copilot,
    stakeholders: [1, 2, 3, 4, 5, 6].map((shift) => ({
      id: `group-${shift}`,
      name: `Group ${shift}`,
      change: noise(shift),
    })),
  };
  openPart(TakeAway, long, 'take');
  expect(
    await screen.findByText('This plan is too long for a link. Send the file instead.'),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Download the plan' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
});
