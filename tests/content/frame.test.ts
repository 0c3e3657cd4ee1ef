/** What the reading frame computes: addresses, reading time, dates, policy, the drawing. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { drawStaircase } from '../../src/calculators/chart/staircase-drawing.ts';
import { parseLog } from '../../src/history/git-log.ts';
import { minutesToRead } from '../../src/library/reading-time.ts';
import { addressUnder } from '../../src/markdown/address.ts';
import { policyFor, withPolicy } from '../../src/shell/content-security-policy.ts';
import { staircaseMessages } from '../../src/shell/messages.ts';
import { pageEndSections } from '../../src/shell/page-end.ts';
import { sidebar } from '../../src/shell/sidebar.ts';
import { inSentence } from '../../src/words/in-sentence.ts';

describe('an address under a base', () => {
  test.each([
    ['/', '/gates/g3/', '/gates/g3/'],
    ['/handbook', '/gates/g3/', '/handbook/gates/g3/'],
    ['/handbook/', '/', '/handbook/'],
    ['/staircase', '/staircase/idea/', '/staircase/staircase/idea/'],
    ['/handbook', '#sources', '#sources'],
    ['/handbook', 'https://example.org/', 'https://example.org/'],
    ['/handbook', '//example.org/', '//example.org/'],
  ])('%s and %s is %s', (base, path, expected) => {
    expect(addressUnder(base, path)).toBe(expected);
  });
});

test('a title within a sentence begins small, an abbreviation does not', () => {
  const titles = ['Pilot exit', 'MVP build', 'IT operations', 'Gate 3: pilot exit'];
  expect(titles.map(inSentence)).toEqual([
    'pilot exit',
    'MVP build',
    'IT operations',
    'gate 3: pilot exit',
  ]);
});

describe('reading time', () => {
  test('is a minute at least', () => expect(minutesToRead('Home.')).toBe(1));
  test('counts words, not addresses, components, comments or diagrams', () => {
    const words = Array.from({ length: 440 }, () => '[word](/a/long/address/)').join(' ');
    const diagram = `\`\`\`mermaid\n${'A --> B\n'.repeat(500)}\`\`\``;
    const comment = `{/* ${'advice '.repeat(500)} */}`;
    expect(minutesToRead(`${words}\n\n<Gate id="G3" />\n\n${comment}\n\n${diagram}\n`)).toBe(2);
  });
});

test('a file’s last change is the newest commit that names it, its beginning the oldest', () => {
  const dates = parseLog(
    '\0' +
      '2026-11-23T10:00:00Z\n\ncontent/a.mdx\n\0' +
      '2026-11-20T10:00:00Z\n\ncontent/a.mdx\ncontent/b.mdx\n',
  );
  expect(dates.get('content/a.mdx')).toEqual({
    first: new Date('2026-11-20T10:00:00Z'),
    last: new Date('2026-11-23T10:00:00Z'),
  });
  expect(dates.get('content/b.mdx')).toEqual({
    first: new Date('2026-11-20T10:00:00Z'),
    last: new Date('2026-11-20T10:00:00Z'),
  });
  expect(dates.get('content/c.mdx')).toBeUndefined();
});

describe('the policy of a page', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const script = 'if (1 < 2 && "a") {}\n';
  const style = 'a > b { color: red }';
  const page = `<!doctype html><html><head><style>${style}</style><script>${script}</script>
    <script type="module" src="/a.js"></script></head><body><p style="color: &quot;x&quot;">`;

  test('allows the inline scripts and styles that the page has, and no other', () => {
    const policy = policyFor(page);
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash(script)};`);
    expect(policy).toContain(`style-src-elem 'self' ${hash(style)};`);
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${hash('color: "x"')};`);
    expect(policy).not.toContain("'unsafe-inline'");
  });
  test('allows no style attribute on a page without one', () =>
    expect(policyFor('<p>')).toContain("style-src-attr 'none'"));
  test('stands first in the head', () =>
    expect(withPolicy(page)).toContain('<head><meta http-equiv="Content-Security-Policy"'));
});

describe('the drawing', () => {
  const door = { width: 5, height: 20 };
  const { faces, columns, doors, height } = drawStaircase({
    steps: 5,
    tread: 30,
    rise: 10,
    door,
    width: 200,
  });
  test('rises from left to right, each step on the one before', () => {
    for (const [index, face] of faces.slice(1).entries()) {
      const below = faces[index];
      expect(face.x).toBeGreaterThan(below?.x ?? Number.NaN);
      expect(face.y + face.height).toBe(below?.y);
    }
  });
  test('stands on the ground and ends at its width', () => {
    for (const column of columns) expect(column.y + column.height).toBe(height);
    for (const face of faces) expect(face.x + face.width).toBe(200);
  });
  test('has a door on each step, at the foot of the next, within the picture', () => {
    for (const [index, { x, y }] of doors.entries()) {
      expect(y + door.height).toBe(faces[index]?.y);
      expect(x + door.width).toBe((index + 1) * 30);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the place of a page is said in words', () => {
  const pilot = { id: 'pilot', number: 3, short: 'Pilot' } as const;
  const rollout = { id: 'rollout', number: 5, short: 'Rollout' } as const;
  expect(staircaseMessages.serves({ stages: [pilot], gates: ['G3'] })).toBe(
    'Serves stage 3 (Pilot) and gate G3.',
  );
  expect(staircaseMessages.serves({ stages: [pilot, rollout], gates: ['G3', 'G5'] })).toBe(
    'Serves stages 3 and 5 and gates G3 and G5.',
  );
});

test('a page without anything to bring or to read next has no closing sections', () =>
  expect(pageEndSections({})).toEqual([]));

describe('the sidebar', () => {
  const root = new URL('../../', import.meta.url);
  test('has a place for each playbook of this library', () => {
    const menu = JSON.stringify(sidebar(root));
    const playbooks = globSync('content/playbooks/*.mdx').map((file) => basename(file, '.mdx'));
    const missing = playbooks.filter((name) => !menu.includes(`"playbooks/${name}"`));
    expect(missing).toEqual(['index']);
  });

  test('has a place for each page of the community, in a group or for everybody', () => {
    const menu = JSON.stringify(sidebar(root));
    const pages = globSync('content/community/*.mdx').map((file) => basename(file, '.mdx'));
    expect(pages.filter((name) => !menu.includes(`"community/${name}"`))).toEqual([]);
    expect(menu).not.toContain('Newly added');
  });

  test.each(['playbooks', 'community'])('shows a page of %s that has no place yet', (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const copied of ['playbooks', 'community'])
      cpSync(`content/${copied}`, join(folder, `content/${copied}`), { recursive: true });
    writeFileSync(join(folder, `content/${name}/night-shifts.mdx`), '');
    const menu = JSON.stringify(sidebar(pathToFileURL(`${folder}/`)));
    expect(menu).toContain(`"Newly added","collapsed":true,"items":["${name}/night-shifts"]`);
  });
});
