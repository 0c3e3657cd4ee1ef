/** Whatever people write into a plan is text: it runs nowhere, follows nowhere and widens no page. */
import type { Page } from '@playwright/test';
import { type Plan, parsePlan } from '../../src/model/index.ts';
import { governed } from '../support/governed.ts';
import { expect, sidewaysScroll, test } from './support/journey.ts';
import { openWorkbench } from './support/workbench.ts';

const parts = [
  ...[
    'plans',
    'idea',
    'mvp',
    'pilot',
    'hardening',
    'rollout',
    'results',
    'risks',
    'compare',
    'take',
  ],
  ...[1, 2, 3, 4, 5].flatMap((gate) => [`g${gate}`, `pack-g${gate}`]),
];

/** The fields in which people write words of their own. */
const words = new Set([
  ...['title', 'problem', 'hypothesis', 'name', 'note', 'text', 'control', 'change', 'reason'],
  ...['because', 'signal', 'volumeUnit', 'unit'],
]);

/** A plan in which all words are changed, and all links lead to a script. */
function rewritten(plan: Plan, change: (text: string) => string): Plan {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => walk(entry, ''));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, walk(it, name)]));
    if (key === 'link') return 'javascript:document.body.dataset.ran="link"';
    return typeof value === 'string' && words.has(key) ? change(value) : value;
  };
  const result = parsePlan(walk(plan, ''));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

const markup = rewritten(
  governed,
  (text) =>
    `<img src="x" onerror="document.body.dataset.ran='image'"><script>document.body.dataset.ran='script'</script>"'&amp; ${text}`,
);
const unbroken = rewritten(
  governed,
  (text) => `${text}${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}`,
);
const rightToLeft = rewritten(governed, (text) => `\u202E${text} الخطة\u200B\u2066`);

async function goTo(page: Page, part: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, part);
  await expect(page.locator('.bench-part h2').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const [what, plan] of [
  ['markup', markup],
  ['words without end', unbroken],
  ['another direction', rightToLeft],
] as const)
  test(`${what} in every text is shown as it was written, at any width`, async ({ page }) => {
    test.setTimeout(120_000);
    await openWorkbench(page, 'plans', plan);
    const wide: string[] = [];
    for (const part of parts) {
      await goTo(page, part);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        if ((await sidewaysScroll(page)) > 0) wide.push(`${part} at ${width}`);
      }
      await expect(page.locator('.bench :is(script, img, a[href^="javascript"])')).toHaveCount(0);
      expect(await page.locator('.bench').innerText()).not.toMatch(
        /\bNaN\b|\bundefined\b|\[object/,
      );
    }
    expect(wide).toEqual([]);
    await expect(page.locator('body')).not.toHaveAttribute('data-ran');
  });
