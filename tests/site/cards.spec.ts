/** Practices as cards: by stage on the screen, four whole ones to a sheet of paper. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { violations } from './support/accessibility.ts';
import { expect, test } from './support/journey.ts';

const perSheet = 4;

const titlesOn = (page: Page): Promise<string[]> =>
  page.locator('article h2').evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));

test('the list of playbooks leads to the cards, and those to the cards of a stage', async ({
  page,
}) => {
  await page.goto('/playbooks/');
  await page.getByRole('link', { name: 'print them as cards' }).click();
  await expect(page).toHaveURL('/cards/');
  const all = await titlesOn(page);
  expect(all).toContain('Gate 3: pilot exit');
  expect(all).toContain('Chaos testing for automations');
  await page.getByRole('link', { name: 'Stage 1: Idea' }).click();
  await expect(page).toHaveURL('/cards/idea/');
  const ofStage = await titlesOn(page);
  expect(ofStage).toContain('Gate 1: idea review');
  expect(ofStage).not.toContain('Chaos testing for automations');
  expect(ofStage.length).toBeLessThan(all.length);
  expect(await violations(page)).toEqual([]);
});

test('a card leads to its page', async ({ page }) => {
  await page.goto('/cards/rollout/');
  await page.getByRole('link', { name: 'Rollback triggers and rehearsal' }).click();
  await expect(page).toHaveURL('/playbooks/rollback/');
});

test('on paper four whole cards lie on each sheet, and nothing else', async ({ page }) => {
  await page.goto('/cards/');
  const titles = await titlesOn(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text: sheets } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  expect(sheets).toHaveLength(Math.ceil(titles.length / perSheet));
  const bare = (text: string) => text.replace(/\s+/g, '');
  const misplaced = titles.filter(
    (title, at) => !bare(sheets[Math.floor(at / perSheet)] ?? '').includes(bare(title)),
  );
  expect(misplaced).toEqual([]);
  const addresses = sheets.map((sheet) => sheet.match(/staircase\.example\//g)?.length ?? 0);
  expect(addresses.slice(0, -1).every((count) => count === perSheet)).toBe(true);
  expect(addresses.reduce((sum, count) => sum + count, 0)).toBe(titles.length);
  expect(sheets.join(' ')).not.toContain('Practices as cards');
});

test('on paper the text of each card has room on it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/cards/');
  const tooLong = await page
    .locator('article')
    .evaluateAll((cards) =>
      cards
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
        .map((card) => card.getAttribute('aria-labelledby')),
    );
  expect(tooLong).toEqual([]);
});
