/**
 * What a hurried contributor does wrong, one fault at a time, in a copy of the content: each is
 * found in its file, on its line, with what to do about it, and nothing else is said.
 */
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/checks/finding.ts';
import { findingsAfter, findingsOnPage, findingsWith } from '../support/changed-content.ts';
import { content } from '../support/content.ts';
import type { Fault } from './faults/fault.ts';
import { faultsInData } from './faults/in-data.ts';
import { faultsInFields } from './faults/in-fields.ts';
import { faultsInPages } from './faults/in-pages.ts';
import { faultsOfFiles } from './faults/of-files.ts';

const faults = [...faultsInPages, ...faultsInFields, ...faultsInData];

test('there are faults of more than forty kinds', () => {
  expect(new Set([...faults, ...faultsOfFiles].map(({ what }) => what)).size).toBeGreaterThan(100);
});

describe.each(faults)('$what', (fault) => {
  test(`in ${fault.file} is found`, async () => {
    const sound = content.textOf(fault.file);
    const text = sound.replace(fault.from, fault.to);
    expect(text).not.toBe(sound);
    const isPage = fault.file.endsWith('.mdx');
    const findings = await (isPage ? findingsOnPage : findingsWith)(fault.file, text);
    const said = findings.map(formatFinding).join('\n');
    const found = findings.find(({ message }) => fault.message.test(message));
    expect(found, said).toBeDefined();
    expect(found?.file).toBe(fault.file);
    expect(found?.line, said).toBe(lineOf(text, fault));
    expect(found?.mend).toMatch(fault.mend);
    expect(
      findings.map(({ file }) => file).every((file) => file === fault.file),
      said,
    ).toBe(true);
    expect(findings, said).toHaveLength(fault.findings ?? 1);
  });
});

describe.each(faultsOfFiles)('$what', ({ change, file, line = 1, message, mend }) => {
  test(`is found at ${file}`, async () => {
    const findings = await findingsAfter(change);
    const found = findings.find((finding) => message.test(finding.message));
    const said = findings.map(formatFinding).join('\n');
    expect(found, said).toBeDefined();
    expect([found?.file, found?.line], said).toEqual([file, line]);
    expect(found?.mend).toMatch(mend);
    expect(
      findings.map(({ message: other }) => other).filter((other) => !message.test(other)),
    ).toEqual([]);
  });
});

/** The line of the part that a fault names, or of where its text differs. */
function lineOf(text: string, { at, to }: Fault): number {
  const part = at ?? to.split('\n')[0] ?? '';
  expect(text).toContain(part);
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
