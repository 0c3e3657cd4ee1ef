/** Tables on paper: no word is broken, and only what is too wide lies. */
import { describe, expect, test } from 'vitest';
import { plain, type Table, tablesOf } from '../../src/templates/document.ts';
import { readDocument } from '../../src/templates/read-document.ts';
import { columnWidths, isWide } from '../../src/templates/word/tables.ts';
import { documents } from '../support/documents.ts';

const tables = (markdown: string) => tablesOf(readDocument(markdown).document);

/** Of A4 between margins of 20 mm, in twentieths of a point: 56.7 to the millimeter. */
const standing = Math.floor(170 * 56.7);
const lying = Math.floor(257 * 56.7);

const ofLibrary = documents.map(([id, markdown]) => [id, tables(markdown)] as const);

/** Half an em of 9.5 points for each letter, which is what Calibri takes on average in bold. */
const roomOf = (word: string): number => word.length * 0.5 * 9.5 * 20;

function brokenIn(table: Table, width: number): string[] {
  const widths = columnWidths(table, width);
  return [table.head, ...table.rows].flatMap((row) =>
    row.flatMap((cell, column) =>
      plain(cell)
        .split(/\s+/)
        .filter((word) => roomOf(word) > (widths[column] ?? 0)),
    ),
  );
}

describe.each(ofLibrary)('%s', (_id, all) => {
  const width = all.some(isWide) ? lying : standing;

  test('breaks no word of a table', () => {
    expect(all.flatMap((table) => brokenIn(table, width))).toEqual([]);
  });

  test('has tables as wide as the page, and no wider', () => {
    const sums = all.map((table) => columnWidths(table, width).reduce((sum, one) => sum + one, 0));
    expect(sums.filter((sum) => sum > width || sum < width - 20)).toEqual([]);
  });
});

test('a form stands, and a register of ten columns lies', () => {
  const lie = (id: string) => ofLibrary.find(([known]) => known === id)?.[1].some(isWide);
  expect(lie('pilot-charter')).toBe(false);
  expect(lie('rollback-runbook')).toBe(false);
  expect(lie('risk-register')).toBe(true);
});
