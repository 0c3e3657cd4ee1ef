/** The addresses under which pages are kept, however a visit writes them. */
import { expect, test } from 'vitest';
import { isTool, keptAddress } from '../../src/offline/addresses.ts';

const site = 'https://playbooks.example.org';

test.each([
  ['/', '/'],
  ['/gates/g1/', '/gates/g1/'],
  ['/gates/g1/#questions', '/gates/g1/'],
  ['/gates/g1/?utm_source=mail&utm_campaign=a', '/gates/g1/'],
  ['/handbook/calculators/payback/?fbclid=1#plan=eJw', '/handbook/calculators/payback/'],
  ['/gates/g1', '/gates/g1/'],
  ['/plans/a-plan.json', '/plans/a-plan.json'],
  ['/404.html?from=/x', '/404.html'],
])('%s is kept as %s', (visited, kept) => {
  expect(keptAddress(site + visited)).toBe(site + kept);
});

test('calculators and the workbench are tools; pages that are read are not', () => {
  expect(['calculators/payback/', 'workbench/'].map(isTool)).toEqual([true, true]);
  expect(['', 'gates/g1/', 'playbooks/calculators/'].map(isTool)).toEqual([false, false, false]);
});
