/** Each kind of finding has a page in the guide, whose example is found as it says and mended as it says. */
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/checks/finding.ts';
import { errorKinds, guideTo, hintKinds, severityOf } from '../../src/checks/kinds.ts';
import { nameOf } from '../../src/checks/read/files.ts';
import { content } from '../support/content.ts';
import { fencesBySection, findingsOn } from '../support/guide.ts';

const kinds = [...errorKinds, ...hintKinds].sort();
const folder = 'content/community/findings';
const index = content.textOf(`${folder}.mdx`);

test('each kind has a page, and each page a kind', () => {
  expect(content.matching(`${folder}/*.mdx`).map(nameOf).sort()).toEqual(kinds);
});

test('the guide lists each kind once, errors apart from hints', () => {
  const [errors = '', hints = ''] = index.split('## Hints');
  const listed = (text: string) =>
    [...text.matchAll(/^- \[(.+)\]\(\/community\/findings\/\1\/\): /gm)].map(([, kind]) => kind);
  expect(listed(errors).sort()).toEqual([...errorKinds].sort());
  expect(listed(hints).sort()).toEqual([...hintKinds].sort());
});

test('a finding leads to its page on the site', () => {
  expect(guideTo('link')).toMatch(/^https:\/\/.+\/community\/findings\/link\/$/);
});

describe.each(kinds)('%s', (kind) => {
  const sections = fencesBySection(content.textOf(`${folder}/${kind}.mdx`));
  const wrong = sections.get('Example') ?? [];
  const said = wrong.at(-1)?.code ?? '';
  const [, file = ''] = /^(.+?):\d+ {2}/.exec(said) ?? [];
  const example = wrong.slice(0, -1);

  test('the example is found, with the message that the page shows', async () => {
    const found = (await findingsOn(example, file)).filter(({ rule }) => rule === kind);
    expect(found.map(formatFinding).map(withoutLine)).toContain(withoutLine(said));
    expect(said.includes('Hint: ')).toBe(severityOf(kind) === 'hint');
  });

  test('and is mended by what the page says', async () => {
    const right = sections.get('How to mend it') ?? [];
    // A short page becomes a full one by more text than a guide can show.
    if (kind === 'length') return expect(right).toEqual([]);
    const after = (await findingsOn(right, file)).filter(({ rule }) => rule === kind);
    const before = (await findingsOn(example, file)).map(formatFinding).map(withoutLine);
    expect(right).not.toEqual([]);
    for (const finding of after.map(formatFinding).map(withoutLine)) {
      expect(finding).not.toBe(withoutLine(said));
      expect(before).toContain(finding);
    }
  });
});

/** Where an example comes to stand in a file is of no matter. */
function withoutLine(text: string): string {
  return text.replace(/^(.+?):\d+ {2}/, '$1  ').trim();
}
