/** What pages say to search engines and to those who share them. */
import { expect, test } from 'vitest';
import { allPages, documentOf, hasAsset, type Page, siteOrigin } from '../support/dist.ts';

const pages = allPages();

// biome-ignore lint/suspicious/noExplicitAny: metadata as any reader of it gets it
const dataOf = (page: Page): any => {
  const blocks = documentOf(page).querySelectorAll('script[type="application/ld+json"]');
  expect(blocks.length, page.path).toBe(1);
  return JSON.parse(blocks[0]?.textContent ?? '');
};

test('every page says in its metadata what its head says', () => {
  const wrong = pages
    .filter(({ path }) => path !== '/404.html')
    .flatMap((page) => {
      const { url, name, description } = dataOf(page);
      const document = documentOf(page);
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      const described = document.querySelector('meta[name=description]')?.getAttribute('content');
      const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
      return url === canonical && description === described && name === title ? [] : [page.path];
    });
  expect(wrong).toEqual([]);
});

test('each step of the way above a page is a page', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const wrong = pages.flatMap((page) =>
    (dataOf(page).breadcrumb?.itemListElement ?? [])
      .map(({ item }: { item: string }) => item.slice(siteOrigin.length))
      .filter((path: string) => !paths.has(path)),
  );
  expect(wrong.filter((path) => path !== '/404/')).toEqual([]);
});

test('questions, procedures and plans are told as what they are', () => {
  const found = pages.map((page) => ({ page, data: dataOf(page) }));
  const paths = (has: (data: ReturnType<typeof dataOf>) => boolean) =>
    found.filter(({ data }) => has(data)).map(({ page }) => page.path);
  expect(paths((data) => data['@type'] === 'FAQPage')).toEqual(['/community/faq/']);
  expect(paths((data) => data.mainEntity?.['@type'] === 'HowTo')).toContain('/checklists/sop/');
  const examples = pages.filter(({ kind, path }) => kind === 'example' && path !== '/examples/');
  expect(paths((data) => data.mainEntity?.['@type'] === 'Dataset')).toEqual(
    examples.map(({ path }) => path),
  );
});

test('what search engines require of each of them is there', () => {
  // https://developers.google.com/search/docs/appearance/structured-data, on each kind.
  const some = expect.stringMatching(/\S/);
  for (const page of pages) {
    const { mainEntity, breadcrumb } = dataOf(page);
    for (const question of Array.isArray(mainEntity) ? mainEntity : [])
      expect(question, page.path).toMatchObject({ name: some, acceptedAnswer: { text: some } });
    if (mainEntity?.['@type'] === 'Dataset') {
      expect(mainEntity.name, page.path).toMatch(/\S/);
      expect(mainEntity.description, page.path).toMatch(/^.{50,5000}$/s);
    }
    if (!breadcrumb) continue;
    const steps: { position: number }[] = breadcrumb.itemListElement;
    expect(steps.length, page.path).toBeGreaterThan(1);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    for (const step of steps) expect(step, page.path).toMatchObject({ name: some, item: some });
  }
});

test('every file that a data set names is there', () => {
  const files = pages.flatMap((page) =>
    (dataOf(page).mainEntity?.distribution ?? []).map(({ contentUrl }: { contentUrl: string }) =>
      contentUrl.slice(siteOrigin.length),
    ),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !hasAsset(file))).toEqual([]);
});

test('every answer and every step of the metadata stands on the page', () => {
  // Pages are set with typographer's quotes.
  const plain = (text: string) =>
    text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
  const wrong = pages.flatMap((page) => {
    const { mainEntity } = dataOf(page);
    const questions = Array.isArray(mainEntity) ? mainEntity : [];
    const texts: string[] = [
      ...questions.flatMap(({ name, acceptedAnswer }) => [
        name,
        ...acceptedAnswer.text.split('\n'),
      ]),
      ...(mainEntity?.step ?? []).flatMap(
        ({ name, itemListElement }: { name: string; itemListElement: { text: string }[] }) => [
          name,
          ...itemListElement.map(({ text }) => text),
        ],
      ),
    ];
    const document = documentOf(page);
    for (const apart of document.querySelectorAll('main [popover], main sup')) apart.remove();
    const shown = plain(document.querySelector('main')?.textContent ?? '');
    return texts
      .filter((text) => !shown.includes(plain(text)))
      .map((text) => `${page.path} ${text}`);
  });
  expect(wrong).toEqual([]);
});

test('each page that somebody wrote has a picture of its own', () => {
  const pictures = pages
    .filter(({ kind }) => !['route', 'home', 'notice'].includes(kind))
    .map((page) =>
      documentOf(page).querySelector('meta[property="og:image"]')?.getAttribute('content'),
    );
  expect(new Set(pictures).size).toBe(pictures.length);
});
