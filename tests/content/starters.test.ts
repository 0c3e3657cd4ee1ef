/** Whatever somebody calls a page and chooses for it, its starter passes every check. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { formatFinding, isError } from '../../src/checks/finding.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { type Library, readLibrary } from '../../src/checks/library.ts';
import { facetValues } from '../../src/library/facets.ts';
import {
  pageDomains,
  pageRisks,
  pageSectors,
  starterKinds,
} from '../../src/markdown/frontmatter.ts';
import { analyse } from '../../src/model/index.ts';
import { gateIds, roles, stageIds } from '../../src/model/names.ts';
import { type Choices, completed } from '../../src/starters/answers.ts';
import { problemWithTitle, sourcesNamedIn } from '../../src/starters/existing.ts';
import { fileName, nameForm } from '../../src/starters/file-name.ts';
import { folders, type StarterKind } from '../../src/starters/kinds.ts';
import { freeNameFor, proposedName } from '../../src/starters/propose.ts';
import { starterFor } from '../../src/starters/starter-for.ts';
import { cleanTitle } from '../../src/starters/title.ts';
import { writeFiles } from '../../src/starters/write.ts';

const home = new URL('../../', import.meta.url);
const library = readLibrary(home);

/** A copy of the content, in which files can be written. */
function copyOfContent(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(new URL('content', home), join(folder, 'content'), { recursive: true });
  return pathToFileURL(`${folder}/`);
}

interface Begun {
  readonly kind: StarterKind;
  readonly title: string;
  readonly choices: Partial<Choices>;
}

/** Writes starters into a copy of the library, none in the place of another. */
function begin(root: URL, begun: readonly Begun[]): string[] {
  const pages = [...library.pages];
  return begun.flatMap(({ kind, title: typed, choices }) => {
    const existing = { ...library, pages };
    const title = cleanTitle(typed);
    if (problemWithTitle(kind, title, existing)) return [];
    const name = freeNameFor(kind, proposedName(kind, title, existing), existing);
    const [page] = library.pages;
    if (page) pages.push({ ...page, id: `${folders[kind]}/${name}`, data: { title } });
    const files = starterFor(kind, {
      ...completed(kind, choices),
      title,
      name,
      sources: sourcesNamedIn(title, existing),
      reviewed: '2026-11-26',
    });
    expect(writeFiles(root, files)).toEqual({ ok: true });
    return files.map(({ path }) => path);
  });
}

const errorsIn = async (checked: Library): Promise<string[]> =>
  (await checkLibrary(checked)).filter(isError).map(formatFinding);

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });

const choices = fc
  .record({
    stages: some(stageIds),
    gates: some(gateIds),
    domains: some(pageDomains),
    sectors: some(pageSectors),
    risk: fc.option(fc.constantFrom(...pageRisks), { nil: undefined }),
    roles: some(roles),
    owner: fc.option(fc.constantFrom(...roles), { nil: undefined }),
  })
  .map(
    (chosen) =>
      Object.fromEntries(
        Object.entries(chosen).filter(([, value]) => value !== undefined),
      ) as Partial<Choices>,
  );

const begun = fc.record({
  kind: fc.constantFrom(...starterKinds),
  title: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  ),
  choices,
});

const awkward = [
  'Night shifts: who "owns" them',
  "The night shift's list",
  'Costs < benefits > costs',
  '{braces} and {/* a comment */}',
  '# hash, - dash, --- three dashes',
  '*stars* and _underscores_ and `ticks`',
  'A [link](https://example.org/) and a [note]',
  'Ask https://example.org/ or night@example.org or www.example.org',
  '![picture](x.png) <Calculator kind="payback" />',
  '夜間シフトの引き継ぎ',
  'Übergabe im Nachtdienst',
  'Передача смены',
  'تسليم المناوبة',
  '🌙 👩‍🚒 handover',
  '  spaces \t and \n lines  ',
  'half a letter \ud800 and a bell \u0007',
  'true',
  'null',
  '~',
  '2026-11-26',
  'EU AI Act at the gate',
  'very long '.repeat(60),
  'x'.repeat(300),
  '$100 & 5% | more \\ less',
];

describe('a starter passes every check', () => {
  test.each(starterKinds)(
    'a %s, whatever its title',
    async (kind) => {
      const root = copyOfContent();
      const written = begin(
        root,
        awkward.map((title) => ({ kind, title, choices: {} })),
      );
      // Markdown, tags and web addresses in a title are refused before anything is written, as is
      // a numeral in that of a worked example.
      expect(written.length).toBeGreaterThanOrEqual(awkward.length - 6);
      const read = readLibrary(root);
      expect(await errorsIn(read)).toEqual([]);
      expect(read.pages.length).toBeGreaterThan(library.pages.length);
    },
    60_000,
  );

  test('whatever its title and whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(begun, { minLength: 30, maxLength: 30 }), async (all) => {
        const root = copyOfContent();
        begin(root, all);
        expect(await errorsIn(readLibrary(root))).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 120_000);
});

describe('a starter', () => {
  let read: Library;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
    cpSync(new URL('content', home), join(folder, 'content'), { recursive: true });
    const root = pathToFileURL(`${folder}/`);
    begin(
      root,
      starterKinds.map((kind) => ({ kind, title: `Handover "at night": ${kind}`, choices: {} })),
    );
    read = readLibrary(root);
    rmSync(folder, { recursive: true });
  });

  test.each(starterKinds)('of a %s keeps the title as it was typed', (kind) => {
    const titles = read.pages
      .filter(({ data }) => data.kind === kind)
      .map(({ data }) => data.title);
    expect(titles).toContain(`Handover "at night": ${kind}`);
  });

  test.each(starterKinds)(
    'of a %s leaves the promise and the bullets to its writer',
    async (kind) => {
      const page = read.pages.find(({ data }) => data.title === `Handover "at night": ${kind}`);
      const left = (await checkLibrary(read)).filter(
        ({ file, rule }) => file === page?.file && rule === 'starter',
      );
      const lines = new Set(left.map(({ line }) => line));
      for (const field of [['description'], ['inShort', 0], ['inShort', 1], ['inShort', 2]])
        expect(lines).toContain(page?.frontmatter.lineOf(field));
      // When to use it, how, what good looks like, what goes wrong, what to take to the gate.
      expect(left.length).toBeGreaterThanOrEqual(12);
    },
  );

  test('of a template is a document of the same title', () => {
    const document = read.documents.find(({ id }) => id === 'handover-at-night-template');
    expect(document?.document.title).toBe('Handover "at night": template');
    expect(document?.problems).toEqual([]);
  });

  test('of a worked example has a plan that looks plausible and passes its gate', () => {
    const plan = read.plans.find(({ value }) => value.id === 'handover-at-night-example')?.value;
    if (!plan) throw new Error('The plan was not read');
    const { warnings, results, payback } = analyse(plan);
    expect(warnings).toEqual([]);
    expect(results).toMatchObject({ outcome: 'go', because: 'all-met', certain: true });
    // 45,000 × 12 × 18 minutes × (17.8 − 13.4) ÷ 17.8 × $0.70 × 40%
    expect(payback?.benefitPerYear.value).toBeCloseTo(672_755.06, 1);
    // $210,000 ÷ (672,755 − 150,000) × 12
    expect(payback?.months.value).toBeCloseTo(4.8206, 3);
  });
});

describe('choices that nobody made', () => {
  test.each([
    ['playbook', {}, ['pilot'], ['G3']],
    ['playbook', { stages: ['mvp', 'rollout'] }, ['mvp', 'rollout'], ['G2', 'G5']],
    ['playbook', { gates: ['G4'] }, ['hardening'], ['G4']],
    ['sector', {}, stageIds, gateIds],
  ] as const)('of a %s with %o', (kind, chosen, stages, gates) => {
    expect(completed(kind, chosen)).toMatchObject({ stages, gates });
  });

  test('an owner is the first of the roles, and the other way round', () => {
    expect(completed('playbook', { roles: ['risk-officer', 'product-owner'] }).owner).toBe(
      'risk-officer',
    );
    expect(completed('playbook', { owner: 'risk-officer' }).roles).toEqual(['risk-officer']);
  });
});

describe('a title is refused', () => {
  const refused = (kind: StarterKind, title: string) => problemWithTitle(kind, title, library);

  test('that another page has, with that page', () => {
    expect(refused('playbook', 'Rollback triggers and  rehearsal ')).toContain(
      'content/playbooks/rollback.mdx',
    );
  });

  test('that is empty, or cites something', () => {
    expect(refused('playbook', ' \u0007\n')).toContain('needs a title');
    expect(refused('playbook', 'What NIST asks[^nist-ai-rmf]')).toContain('cites no source');
  });

  test('of a worked example with a number that no plan can bear out', () => {
    expect(refused('example', 'Claims in 3 regions')).toContain('Write "3" as a word');
    expect(refused('example', 'Claims up to G3')).toBeUndefined();
    expect(refused('playbook', 'Claims in 3 regions')).toBeUndefined();
  });
});

describe('the name of a file', () => {
  test.each([
    ['Handover at night', 'handover-at-night'],
    ['Übergabe: was, wann & wer?', 'ubergabe-was-wann-wer'],
    ['The team’s list', 'the-teams-list'],
    ['夜間シフト', 'playbook'],
    ['夜 2026', '2026'],
  ])('of "%s" is %s', (title, name) => {
    expect(fileName(title, 'playbook')).toBe(name);
  });

  test('is one that an address can have, and not too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const name = fileName(title, 'playbook');
        expect(name).toMatch(nameForm);
        expect(name.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

test('every sector of the library can be the subject of a guide', () => {
  expect(pageSectors).toEqual(['any', ...facetValues.sector]);
});
