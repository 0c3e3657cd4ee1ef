/** A starter is copied whole from the page, for who writes in a web editor. */
import { violations } from './support/accessibility.ts';
import { expect, test } from './support/journey.ts';

const page = '/community/starters/';

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('puts the whole file into the clipboard and says so', { tag: '@both' }, async ({
    page: browser,
  }) => {
    await browser.goto('/community/contribute/');
    await browser.getByRole('main').getByRole('link', { name: 'starter', exact: true }).click();
    await expect(browser).toHaveURL(page);
    const file = 'content/playbooks/my-playbook.mdx';
    await browser.getByRole('button', { name: `Copy the text of ${file}` }).click();
    await expect(browser.getByRole('status').filter({ hasText: /^Copied\./ })).toHaveCount(1);
    const copied = await browser.evaluate(() => navigator.clipboard.readText());
    const shown = await browser.getByRole('group', { name: `Text of ${file}` }).textContent();
    expect(copied).toBe(shown);
    expect(copied).toMatch(/^---\ntitle: /);
    expect(copied).toContain('\n## What to take to the gate\n');
    expect(await violations(browser)).toEqual([]);
  });

  test('selects the text where the browser refuses', async ({ page: browser }) => {
    await browser.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
    });
    await browser.goto(page);
    const file = 'content/plans/my-example.yaml';
    await browser.getByRole('button', { name: `Copy the text of ${file}` }).click();
    const text = browser.getByRole('group', { name: `Text of ${file}` });
    await expect(text).toBeFocused();
    const selected = await browser.evaluate(() => getSelection()?.toString().trim());
    expect(selected?.startsWith('# The plan of examples/my-example.mdx.')).toBe(true);
    expect(selected?.endsWith('}')).toBe(true);
    expect(await violations(browser)).toEqual([]);
  });
});

test('the web editor opens with the name of each file', async ({ page: browser }) => {
  await browser.goto(page);
  const links = browser.getByRole('link', { name: 'Begin this file in the web editor' });
  const files = await links.evaluateAll((all) =>
    all.map((link) => new URL(link.getAttribute('href') ?? '').searchParams.get('filename')),
  );
  expect(files).toEqual([
    'content/playbooks/my-playbook.mdx',
    'content/sectors/my-sector.mdx',
    'content/checklists/my-checklist.mdx',
    'content/templates/my-template.mdx',
    'content/templates/documents/my-template.md',
    'content/examples/my-example.mdx',
    'content/plans/my-example.yaml',
  ]);
});

test('a long starter scrolls by keyboard', async ({ page: browser }) => {
  await browser.goto(page);
  const text = browser.getByRole('group', { name: 'Text of content/plans/my-example.yaml' });
  await text.focus();
  await browser.keyboard.press('End');
  await expect.poll(() => text.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text is there to be selected, and nothing offers to copy', async ({
    page: browser,
  }) => {
    await browser.goto(page);
    await expect(browser.getByRole('button', { name: /^Copy the text of/ })).toHaveCount(0);
    const file = 'Text of content/checklists/my-checklist.mdx';
    await expect(browser.getByRole('group', { name: file })).toContainText('<Checklist id=');
  });
});
