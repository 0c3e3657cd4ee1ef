/** `--fix` mends what is beyond doubt, changes nothing else, and is done after one run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, mend } from '../../src/checks/fix.ts';
import { content, contentWith, soundFile, soundPage } from '../support/content.ts';

const plan = 'content/plans/contact-center-copilot.yaml';

const sound = (file: string): string => (file === soundFile ? soundPage : content.textOf(file));

const mendIn = (file: string, text: string) =>
  mend(contentWith(file, text), (name) => name === file);

/** The file after `--fix`, with one part of it changed before. */
async function fixed(file: string, from: string, to: string) {
  const text = sound(file);
  expect(text).toContain(from);
  const { texts } = await mendIn(file, text.replace(from, to));
  return texts.get(file);
}

describe('what a hurried writer gets wrong becomes the file as it was', () => {
  test.each([
    ['a mistyped tag', soundFile, 'stages: [pilot]', 'stages: [pliot]'],
    ['a tag with a capital letter', soundFile, 'risk: medium', 'risk: Medium'],
    ['a tag in words', soundFile, 'owner: product-owner', 'owner: Product Owner'],
    ['a mistyped field', soundFile, 'owner: ', 'ownr: '],
    ['a date with periods', soundFile, 'reviewed: 2026-11-23', 'reviewed: 23.11.2026'],
    ['a date in words', soundFile, 'reviewed: 2026-11-23', 'reviewed: Nov 23, 2026'],
    ['a date in quotes', soundFile, 'reviewed: 2026-11-23', 'reviewed: "2026-11-23"'],
    [
      'a related page with its address',
      soundFile,
      '[playbooks/rollback]',
      '[/playbooks/rollback/]',
    ],
    ['a mistyped source', soundFile, '[^nist-ai-rmf]', '[^nist-ai-rfm]'],
    ['one value where a list belongs', soundFile, 'sectors: [any]', 'sectors: any'],
    ['a link without its last slash', soundFile, '(/gates/g3/)', '(/gates/g3)'],
    ['a link to a file', soundFile, '(/gates/g3/)', '(../gates/g3.mdx)'],
    ['a mistyped choice in a plan', plan, 'kind: mean', 'kind: meen'],
    ['a mistyped field in a plan', plan, 'hypothesis:', 'hypotesis:'],
  ])('%s', async (_what, file, right, wrong) => {
    expect(await fixed(file, right, wrong)).toBe(sound(file));
  });
});

test('the title said again, and headings that skip a level, are mended together', async () => {
  const end = '\n---\n\n';
  const added = '#### One\n\n##### Two\n\n#### Three\n\n';
  const mendedHeadings = '## One\n\n### Two\n\n## Three\n\n';
  expect(await fixed(soundFile, end, `${end}# A page made for tests\n\n${added}`)).toBe(
    soundPage.replace(end, end + mendedHeadings),
  );
});

test.each([
  ['a tag that may be two', soundFile, 'gates: [G3]', 'gates: [G9]'],
  ['a day that may be two', soundFile, 'reviewed: 2026-11-23', 'reviewed: 11/12/2026'],
  ['a day that is none', soundFile, 'reviewed: 2026-11-23', 'reviewed: 2026-02-30'],
])('%s is left to the writer', async (_what, file, from, to) => {
  expect(await fixed(file, from, to)).toBeUndefined();
});

test('line ends of Windows stay as they are', async () => {
  const windows = soundPage.replaceAll('\n', '\r\n');
  const wrong = windows.replace('reviewed: 2026-11-23', 'reviewed: 23.11.2026');
  const { texts } = await mendIn(soundFile, wrong);
  expect(texts.get(soundFile)).toBe(windows);
});

/** Faults that can be mended, each in a place of its own. */
const faults: readonly (readonly [string, string])[] = [
  ['risk: medium', 'risk: Medimu'],
  ['reviewed: 2026-11-23', 'reviewed: 23. 11. 2026'],
  ['owner: product-owner', 'owner: product-onwer'],
  ['kind: playbook', 'kind: Playbook'],
  ['\n---\n\n', '\n---\n\n#### Too deep\n\n'],
  ['(/gates/g3/)', '(gates/g3)'],
  ['stages: [', 'stages: [Pilot, '],
  ['related: [', 'related: [gates/g3.mdx, '],
];

test('whatever is wrong together, a second run finds nothing that the first could have mended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...faults], { minLength: 1 }), async (chosen) => {
      const wrong = chosen.reduce((text, [from, to]) => text.replace(from, to), soundPage);
      const once = await mendIn(soundFile, wrong);
      const text = once.texts.get(soundFile) ?? wrong;
      const again = await mendIn(soundFile, text);
      expect(again.findings).toEqual([]);
      expect(again.texts.size).toBe(0);
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('edits leave every other character', () => {
  const parts = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string(), fc.string()));
  fc.assert(
    fc.property(parts, (pieces) => {
      let at = 0;
      const edits = pieces.map(([before, old, text]) => {
        const from = at + before.length;
        at = from + old.length;
        return { from, to: at, text };
      });
      const text = pieces.map(([before, old]) => before + old).join('');
      const expected = pieces.map(([before, , instead]) => before + instead).join('');
      expect(edited(text, edits)).toBe(expected);
    }),
  );
});
