/** `npm run check`: what it understands, and what it says to people, programs and GitHub. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { filesAsked } from '../../src/checks/asked.ts';
import { keptByNpm, understand } from '../../src/checks/command-line.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { asAnnotations } from '../../src/checks/formats/github.ts';
import { asJson } from '../../src/checks/formats/json.ts';
import type { Report } from '../../src/checks/formats/report.ts';
import { asText } from '../../src/checks/formats/text.ts';
import { command } from '../../src/checks/options.ts';
import { content } from '../support/content.ts';

const root = new URL('../../', import.meta.url);
const asked = (...names: string[]) => filesAsked(names, content, root);

const error: Finding = {
  file: 'content/a,b:c.mdx',
  line: 3,
  rule: 'tag',
  message: 'risk: "100%\nsure" is none of low, medium, high.',
  mend: 'Write one of those.',
  fix: { from: 4, to: 9, text: 'low' },
};
const hint: Finding = {
  file: 'content/d.mdx',
  line: 1,
  rule: 'length',
  message: 'The page has 90 words.',
  mend: 'Say more.',
};
const report = (findings: readonly Finding[], rest: Partial<Report> = {}): Report => ({
  findings,
  mended: [],
  pages: 129,
  plans: 12,
  asked: undefined,
  ...rest,
});

describe('the words after npm run check', () => {
  const asked = (...args: string[]) => understand(args, command);

  test('ask for everything as text when there are none', () => {
    expect(asked()).toEqual({ ok: true, format: 'text', on: new Set(), names: [] });
  });

  test('choose a format, files and to mend', () => {
    expect(asked('--format', 'json', 'content/plans', '--fix')).toEqual({
      ok: true,
      format: 'json',
      on: new Set(['fix']),
      names: ['content/plans'],
    });
  });

  test.each([
    [['--fxi'], 'There is no option --fxi. Did you mean "--fix"?'],
    [['--format=gitub'], '--format is none of text, json, github. Did you mean "github"?'],
    [['--format'], '--format is none of text, json, github.'],
  ])('%j is not understood', (args, message) => {
    expect(asked(...args)).toEqual({ ok: false, message });
  });
});

test('a command that takes one name says which is one too many, and takes any after a double hyphen', () => {
  const one = { formats: ['text'], switches: [], mostNames: 1 } as const;
  expect(understand(['main', 'topic'], one)).toEqual({
    ok: false,
    message: '"topic" is more than the command takes.',
  });
  expect(understand(['--', '--output=x'], one)).toMatchObject({ names: ['--output=x'] });
});

describe('files asked about', () => {
  test('are given by path, by folder or by pattern', () => {
    const files = (...names: string[]) => {
      const result = asked(...names);
      return result.ok ? [...result.files] : [];
    };
    expect(files('content/index.mdx')).toEqual(['content/index.mdx']);
    expect(files('./content/sources.yaml')).toEqual(['content/sources.yaml']);
    expect(files('content/plans/')).toEqual(content.matching('content/plans/*.yaml'));
    expect(files('content/gates/g?.mdx')).toHaveLength(5);
  });

  test.each([
    ['content/playbooks/rolback.mdx', 'content/playbooks/rollback.mdx'],
    ['rollback.mdx', 'content/playbooks/rollback.mdx'],
    ['playbooks/rollback.mdx', 'content/playbooks/rollback.mdx'],
  ])('%s is unknown, and the near one is named', (name, meant) => {
    const result = asked(name);
    expect(result.ok ? '' : result.message).toBe(
      `There is no "${name}" to check. Did you mean ${meant}?`,
    );
  });
});

describe('as text', () => {
  test('findings stand by file, with the guide to their kinds and how many can be mended', () => {
    const text = asText(report([error, hint]));
    expect(text).toContain(
      'content/d.mdx, 1 hint\n\ncontent/d.mdx:1  Hint: The page has 90 words.',
    );
    expect(text).toMatch(/^\[length\] {2}https:.*\/community\/findings\/length\/$/m);
    expect(text).toContain('129 pages and 12 plans read, 1 to mend, 1 hint.');
    expect(text).toContain('npm run check -- --fix mends 1 of them.');
  });

  test('what was mended says what stands there now', () => {
    expect(asText(report([], { mended: [error] }))).toMatch(
      /content\/a,b:c\.mdx:3 {2}Mended: risk: .* Now: low\n\n.*nothing to mend\.\nMended: 1\./s,
    );
  });

  test('a check of some files says that others may depend on them', () => {
    expect(asText(report([], { asked: 1 }))).toBe(
      '129 pages and 12 plans read, 1 file checked, nothing to mend.\nOther files can depend on these: npm run check, without a file, checks them too.',
    );
  });
});

test('as JSON it is one object of the shape that the guide describes', () => {
  const json = JSON.parse(asJson(report([error, hint], { mended: [error] })));
  expect(Object.keys(json)).toEqual(['version', 'findings', 'mended', 'read']);
  expect(json).toMatchObject({ version: 1, read: { pages: 129, plans: 12 } });
  expect(json.findings[0]).toEqual({
    file: error.file,
    line: 3,
    rule: 'tag',
    severity: 'error',
    message: error.message,
    mend: error.mend,
    fixable: true,
    guide: expect.stringMatching(/\/community\/findings\/tag\/$/),
  });
  expect(json.findings[1]).toMatchObject({ severity: 'hint', fixable: false });
  const page = content.textOf('content/community/findings.mdx');
  for (const field of [...Object.keys(json), ...Object.keys(json.findings[0])])
    expect(page).toContain(`\`${field}\``);
});

test('as annotations each is one line, whatever its text and file name hold', () => {
  const [first = '', second = ''] = asAnnotations(report([error, hint])).split('\n');
  expect(first).toMatch(
    /^::error file=content\/a%2Cb%3Ac\.mdx,line=3,title=tag::risk: "100%25%0Asure" is none/,
  );
  expect(second).toMatch(/^::notice file=content\/d\.mdx,line=1,title=length::/);
});

describe('the command', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['src/checks/cli.ts', ...args]);

  test('prints JSON alone, and ends with 0 for a sound file', async () => {
    const { stdout } = await run('--format', 'json', 'content/gates/g3.mdx');
    expect(JSON.parse(stdout).findings).toEqual([]);
  }, 60_000);

  test('ends with 2 for a file that is not there', async () => {
    await expect(run('content/gates/g33.mdx')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean content/gates/g3.mdx?'),
    });
  }, 60_000);
});

test('an option that npm took for itself, for want of a --, is known by what npm leaves', () => {
  const variables = { npm_config_fix: 'true', npm_config_loglevel: 'silent' };
  expect(keptByNpm(['format', 'fix'], variables)).toEqual(['fix']);
  expect(keptByNpm(['format', 'fix'], {})).toEqual([]);
});
