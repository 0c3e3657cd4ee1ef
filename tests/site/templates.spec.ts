/** A template is read, taken away as a file, and copied. */
import { readFile } from 'node:fs/promises';
import { violations } from './support/accessibility.ts';
import { readAsset } from './support/dist.ts';
import { expect, test } from './support/journey.ts';

const page = '/templates/risk-register/';

test('someone with a gate ahead finds its checklist and has it for Word', async ({
  page: browser,
}) => {
  await browser.goto('/');
  await browser.getByRole('navigation', { name: 'Ways in' }).getByText('Templates').click();
  await browser
    .getByRole('main')
    .getByRole('link', { name: 'Checklist for gate 3', exact: true })
    .click();
  await expect(browser.getByRole('heading', { name: 'G3 checklist: pilot exit' })).toBeVisible();
  const arrives = browser.waitForEvent('download');
  await browser.getByRole('link', { name: 'Word (DOCX)' }).click();
  const download = await arrives;
  expect(download.suggestedFilename()).toBe('gate-checklist-g3.docx');
  const bytes = await readFile(await download.path());
  expect(bytes.equals(readAsset('/templates/gate-checklist-g3.docx'))).toBe(true);
});

test('the list of templates leads to a page and straight to a file', async ({ page: browser }) => {
  await browser.goto('/templates/');
  const row = browser.getByRole('row', { name: /^Risk register/ });
  const arrives = browser.waitForEvent('download');
  await row.getByRole('link', { name: 'Risk register as Excel' }).click();
  expect((await arrives).suggestedFilename()).toBe('risk-register.xlsx');
  await row.getByRole('link', { name: 'Risk register', exact: true }).click();
  await expect(browser).toHaveURL(page);
});

test('guidance is a note, and a table scrolls by keyboard', { tag: '@both' }, async ({
  page: browser,
}) => {
  await browser.goto(page);
  const sheet = browser.getByRole('region', { name: 'Risk register', exact: true });
  await expect(sheet.getByRole('note', { name: 'Guidance' }).first()).toBeVisible();
  const table = sheet.getByRole('region', { name: /^Table: No\., Risk/ });
  await table.focus();
  await browser.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('puts the Markdown into the clipboard and says so', async ({ page: browser }) => {
    await browser.goto(page);
    await browser.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(browser.getByRole('status').filter({ hasText: /^Copied\./ })).toBeVisible();
    const copied = await browser.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(readAsset('/templates/risk-register-template.md').toString());
    expect(await violations(browser)).toEqual([]);
  });

  test('shows the text where the browser refuses', async ({ page: browser }) => {
    await browser.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
    });
    await browser.goto(page);
    await browser.getByRole('button', { name: 'Copy as Markdown' }).click();
    const text = browser.getByRole('textbox', { name: 'The template as Markdown' });
    await expect(text).toBeFocused();
    await expect(text).toHaveValue(readAsset('/templates/risk-register-template.md').toString());
    expect(await violations(browser)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('files can be had, and nothing offers to copy', { tag: '@both' }, async ({
    page: browser,
  }) => {
    await browser.goto(page);
    await expect(browser.getByRole('button', { name: 'Copy as Markdown' })).toHaveCount(0);
    const arrives = browser.waitForEvent('download');
    await browser.getByRole('link', { name: 'Excel (XLSX)' }).click();
    expect((await arrives).suggestedFilename()).toBe('risk-register.xlsx');
  });
});
