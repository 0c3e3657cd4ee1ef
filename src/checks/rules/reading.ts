/** Hints on what makes a page hard to read: long sentences, long words, more text than its kind bears. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsPerMinute, wordsToRead } from '../../library/reading-time.ts';
import { bodyOf } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';
import { type Sentence, sentencesIn } from '../prose.ts';

/**
 * Of sentences this long readers understand less than a tenth; 25 words are what the Government
 * Digital Service asks of its writers ("Sentence length: why 25 words is our limit", 2014).
 */
const longest = 43;
const aimed = 25;

/** More than nine years of school: beyond, WCAG 2.2 asks for a simpler version (3.1.5). */
const highestGrade = 9;

/** Below, the formula of the grade measures chance. */
const enoughWords = 100;

/** Minutes that a reader gives to a page of this kind: a gate in a meeting, a guide at a desk. */
const minutes: Readonly<Record<string, number>> = {
  playbook: 7,
  stage: 7,
  gate: 7,
  checklist: 7,
  calculator: 7,
  template: 5,
  exercise: 5,
  example: 10,
  sector: 10,
  guide: 10,
};

/** Fewer words do not say when, how and what goes wrong. */
const fewestWords = 150;

export const checkReading = (page: Page): readonly Finding[] => hintsOn(page);

/** Once for each page: no other changes anything of it, so `--fix` need not read all of them again. */
const hintsOn = oncePer((page: Page): readonly Finding[] => {
  if (!page.tree) return [];
  const sentences = sentencesIn(page.tree);
  return [...checkSentences(page, sentences), ...checkGrade(page, sentences), ...checkLength(page)];
});

const checkSentences = ({ file }: Page, sentences: readonly Sentence[]): Finding[] =>
  sentences
    .filter(({ longestPart }) => longestPart > longest)
    .map(({ line, text, longestPart }) => ({
      file,
      line,
      rule: 'sentence',
      message: `The sentence "${beginning(text)} …" runs for ${longestPart} words without a stop; expected at most ${longest}.`,
      mend: `Make two or three of it: of ${aimed} words or fewer each, if they can be.`,
    }));

const beginning = (text: string): string => text.split(/\s+/).slice(0, 6).join(' ');

function checkGrade({ file }: Page, sentences: readonly Sentence[]): Finding[] {
  const word = sentences.reduce((sum, { words }) => sum + words, 0);
  if (word < enoughWords) return [];
  const syllables = sentences
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .reduce((sum, part) => sum + syllablesOf(part), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word, syllable: syllables });
  if (grade <= highestGrade) return [];
  return [
    {
      file,
      line: 1,
      rule: 'reading-level',
      message: `The page takes ${grade.toFixed(1)} years of school to read (Flesch–Kincaid); expected at most ${highestGrade}.`,
      mend: 'Shorten the longest sentences, and say with a short word what a long one says.',
    },
  ];
}

const counted = new Map<string, number>();

/** Counted once for each word: a library uses few words often. */
function syllablesOf(word: string): number {
  const known = counted.get(word) ?? syllable(word);
  counted.set(word, known);
  return known;
}

function checkLength({ file, text, data }: Page): Finding[] {
  const kind = String(data.kind);
  const allowed = minutes[kind];
  if (allowed === undefined) return [];
  const words = wordsToRead(bodyOf(text));
  const most = allowed * wordsPerMinute;
  if (words >= fewestWords && words <= most) return [];
  return [
    {
      file,
      line: 1,
      rule: 'length',
      message: `The page has ${words} words; expected from ${fewestWords} to ${most.toLocaleString('en')} on a page of kind ${kind}.`,
      mend:
        words > most
          ? `Keep to what is read in ${allowed} minutes: move a part to a page of its own and link to it.`
          : 'Say when it is needed, what to do, what good looks like and what goes wrong; or add the text to a page there is.',
    },
  ];
}
