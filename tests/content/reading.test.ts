/** Hints on reading: what counts as a sentence, and which pages are hard. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/checks/page.ts';
import { sentencesIn } from '../../src/checks/prose.ts';
import { checkReading } from '../../src/checks/rules/reading.ts';
import { soundFile, soundPage } from '../support/content.ts';

const pageOf = (text: string) => readPage('playbooks/made-for-tests', soundFile, text, []).page;

const sentencesOf = (body: string) => {
  const { tree } = pageOf(`---\ntitle: A\n---\n\n${body}\n`);
  return tree ? sentencesIn(tree).map(({ text, words, line }) => ({ text, words, line })) : [];
};

const words = (count: number, word = 'word') => Array(count).fill(word).join(' ');

describe('sentences', () => {
  test('end with their marks, and know their lines', () => {
    expect(sentencesOf('One two three. Four\nfive six.\n\nSeven.')).toEqual([
      { text: 'One two three.', words: 3, line: 5 },
      { text: 'Four five six.', words: 3, line: 5 },
      { text: 'Seven.', words: 1, line: 8 },
    ]);
  });

  test('are not those of headings, code and tables', () => {
    const body = '## Not me\n\n```sh\nnot me\n```\n\n| Not | me |\n|---|---|\n| not | me |\n\nMe.';
    expect(sentencesOf(body).map(({ text }) => text)).toEqual(['Me.']);
  });

  test('include what stands in a checked figure', () => {
    expect(sentencesOf('It takes <Checked of="x">2.1 months</Checked> to pay back.')).toEqual([
      { text: 'It takes 2.1 months to pay back.', words: 7, line: 5 },
    ]);
  });
});

const hintsOn = (text: string) => checkReading(pageOf(text)).map(({ rule, line }) => [rule, line]);
const withBody = (body: string) => `${soundPage}\n${body}\n`;

test('a page in plain words of the right length has no hint', () => {
  expect(hintsOn(soundPage)).toEqual([]);
});

test('a sentence of 43 words has none, and one of 44 has one, at its line', () => {
  expect(hintsOn(withBody(`A${words(42, ' day')}.`))).toEqual([]);
  const line = soundPage.split('\n').length + 1;
  expect(hintsOn(withBody(`A${words(43, ' day')}.`))).toEqual([['sentence', line]]);
});

test('a sentence that rests at a colon is not too long', () => {
  expect(hintsOn(withBody(`A${words(30, ' day')}: a${words(30, ' day')}.`))).toEqual([]);
});

test('long words make a page hard to read', () => {
  // 0.39 × 4 words a sentence + 11.8 × 5 syllables a word − 15.59 = 45.
  const hard = `${words(4, 'organizational')}. `.repeat(60);
  expect(hintsOn(withBody(hard))).toContainEqual(['reading-level', 1]);
});

test('a playbook of more than seven minutes is long, and one of a sentence is short', () => {
  expect(hintsOn(withBody('You look at one week. '.repeat(320)))).toEqual([['length', 1]]);
  const short = soundPage.slice(0, soundPage.indexOf('You look'));
  expect(hintsOn(short)).toEqual([['length', 1]]);
});
