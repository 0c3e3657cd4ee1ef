// @vitest-environment happy-dom
/** The risk register: rated by hand, shown in the matrix, never rated for anybody. */
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Plan,
  parsePlan,
  riskBands,
  riskDimensions,
  riskFunctions,
} from '../../src/model/index.ts';
import { governanceMessages } from '../../src/workbench-views/messages/governance.ts';
import { riskMessages } from '../../src/workbench-views/messages/risks.ts';
import { usualRisks } from '../../src/workbench-views/messages/usual-risks.ts';
import Risks from '../../src/workbench-views/risks/Risks.tsx';
import { begun } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';
import { openOn } from './workbench.tsx';

/** Bands by the playbook's matrix: 4 × 4 is high, 2 × 4 moderate, 3 × 5 extreme. */
const risks: Plan['risks'] = [
  {
    id: 'letters',
    title: 'A draft promises relief that policy does not offer',
    likelihood: 4,
    impact: { operational: 2, compliance: 4, reputational: 4 },
    control: 'Approved clauses only',
    owner: 'operations-lead',
    function: 'manage',
    residual: { likelihood: 2, impact: { compliance: 4 } },
  },
  {
    id: 'stops',
    title: 'The queue stops',
    likelihood: 3,
    impact: { operational: 5 },
  },
];
const plan: Plan = { ...begun, risks };

const cell = (container: HTMLElement, likelihood: number, impact: number) =>
  container.querySelectorAll('.bench-matrix tbody tr')[5 - likelihood]?.querySelectorAll('td')[
    impact - 1
  ];

test('risks stand where likelihood and the worst impact put them, before and after', async () => {
  const { user, container } = openOn(plan, <Risks />);
  expect(cell(container, 4, 4)?.textContent).toContain('High, one risk:');
  expect(within(cell(container, 3, 5) as HTMLElement).getByRole('button').textContent).toBe('2');
  await user.click(screen.getByLabelText('After control'));
  expect(cell(container, 4, 4)?.textContent).not.toContain('risk:');
  expect(cell(container, 2, 4)?.textContent).toContain('Moderate, one risk:');
  expect(screen.getByText(/One risk is not rated here yet/)).toBeTruthy();
  await user.click(screen.getByLabelText('Before control'));
  await user.selectOptions(screen.getByLabelText('Impact in'), 'Operational');
  expect(cell(container, 4, 2)?.textContent).toContain('Moderate, one risk:');
});

test('a risk is added, rated in words, and its band follows', async () => {
  const { user, plan: now } = openOn({ ...begun, risks: [] }, <Risks />);
  await user.click(screen.getByRole('button', { name: 'Add a risk' }));
  const entry = within(screen.getByRole('group', { name: 'Risk 1' }));
  expect(document.activeElement).toBe(entry.getByLabelText('Risk'));
  const before = within(screen.getByRole('group', { name: /^Before the control/ }));
  await user.selectOptions(before.getByLabelText('Likelihood'), '4 Likely');
  await user.selectOptions(before.getByLabelText('Compliance impact'), '5 Severe');
  expect(now().risks?.[0]).toMatchObject({ likelihood: 4, impact: { compliance: 5 } });
  expect(screen.getByRole('group', { name: 'Before the control Extreme' })).toBeTruthy();
  await user.selectOptions(before.getByLabelText('Compliance impact'), 'Does not concern');
  expect(screen.getByRole('group', { name: 'Before the control Not rated' })).toBeTruthy();
  expect(parsePlan(now())).toMatchObject({ ok: true });
});

test('a usual risk comes with its function and without a rating', async () => {
  const { user, plan: now } = openOn(begun, <Risks />);
  const [usual] = usualRisks('en-US');
  if (!usual) throw new Error('There is no usual risk');
  await user.click(screen.getByRole('button', { name: `Add: ${usual.title}`, hidden: true }));
  expect(now().risks).toEqual([{ id: 'risk-1', title: usual.title, function: usual.function }]);
  expect(screen.queryByRole('button', { name: `Add: ${usual.title}`, hidden: true })).toBeNull();
});

test('a removed risk is put back where it was', async () => {
  const { user, plan: now } = openOn(plan, <Risks />);
  await user.click(
    screen.getByText(/^Rating, control, owner/, { selector: 'li:first-child summary' }),
  );
  await user.click(await screen.findByRole('button', { name: /^Remove: A draft/ }));
  expect(now().risks?.map(({ id }) => id)).toEqual(['stops']);
  const back = screen.getByRole('button', { name: 'Put it back' });
  expect(document.activeElement).toBe(back);
  await user.click(back);
  expect(now().risks).toEqual(risks);
});

test('a filter shows what fits, and keeps what is being rated in sight', async () => {
  const { user, container } = openOn(plan, <Risks />);
  const titles = () => [...container.querySelectorAll('h4')].map((each) => each.textContent);
  const filter = within(screen.getByRole('group', { name: 'Show' }));
  await user.selectOptions(filter.getByLabelText('Owner'), 'Not decided');
  expect(titles()).toEqual(['2. The queue stops']);
  await user.click(screen.getByText(/^Rating, control, owner/));
  await user.selectOptions(await screen.findByLabelText('Owner of the control'), 'Risk officer');
  expect(titles()).toEqual(['2. The queue stops']);
  await user.selectOptions(filter.getByLabelText('Owner'), 'All');
  await user.selectOptions(filter.getByLabelText('Band'), 'Extreme');
  expect(titles()).toEqual(['2. The queue stops']);
  await user.selectOptions(filter.getByLabelText('Band'), 'All');
  await user.selectOptions(filter.getByLabelText('Concerns'), 'Reputational');
  expect(titles()).toEqual(['1. A draft promises relief that policy does not offer']);
});

test('every band, dimension, function, level and gap has its word', () => {
  const words = riskMessages('en-US');
  for (const band of riskBands) expect(governanceMessages('en-US').bands[band]).toMatch(/^[A-Z]/);
  for (const dimension of riskDimensions) expect(words.impactOn[dimension]).toMatch(/impact$/);
  for (const name of riskFunctions) expect(words.functionMeans[name]).toMatch(/\.$/);
  expect(words.likelihoods).toHaveLength(5);
  expect(words.impacts).toHaveLength(5);
  expect(new Set(Object.values(words.letters)).size).toBe(riskBands.length);
});

test('no register, however odd, leaves a gap or becomes markup', () => {
  fc.assert(
    fc.property(randomPlan, (odd) => {
      const { container, unmount } = openOn(odd, <Risks />);
      const placed = container.querySelectorAll('.bench-matrix button').length;
      const rated = (odd.risks ?? []).filter(
        ({ likelihood, impact }) =>
          likelihood !== undefined && riskDimensions.some((name) => impact?.[name] !== undefined),
      );
      expect(placed).toBe(rated.length);
      expect(container.querySelector('img, script')).toBeNull();
      unmount();
    }),
    { numRuns: 25 },
  );
});
