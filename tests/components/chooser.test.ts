/** Every code of the choosers' rules has its words, and no words are left over. */
import { expect, test } from 'vitest';
import { chooserIds } from '../../src/checks/rules/component-values.ts';
import { choosers } from '../../src/components/choosers/messages.ts';
import { ruleRows } from '../../src/components/choosers/rules.ts';

test.each(chooserIds)('%s: every question, answer, outcome and reason is said', (id) => {
  const { list, words } = choosers[id];
  const asked = Object.entries(words.questions).map(([question, { answers }]) => [
    question,
    Object.keys(answers),
  ]);
  expect(Object.fromEntries(asked)).toEqual(list.questions);
  expect(Object.keys(words.outcomes).toSorted()).toEqual([...list.outcomes].toSorted());
  expect(Object.keys(words.because).toSorted()).toEqual(
    list.rules.map(({ because }) => because).toSorted(),
  );
});

test('the rules are read in the order in which they decide', () => {
  const { list, words } = choosers.strategy;
  const rows = ruleRows(list, words);
  expect(rows.map(({ id }) => id)).toEqual(list.rules.map(({ because }) => because));
  expect(rows[3]?.when).toEqual([
    {
      question: 'What can a wrong output do before a person stops it?',
      answers: 'Cause harm that can be put right',
    },
    {
      question: 'Who acts on its outputs?',
      answers: 'Customers, patients or citizens, or nobody checks',
    },
  ]);
  expect(rows.at(-1)?.when).toEqual([
    { question: 'Will it be used in production if it works?', answers: 'Yes or Perhaps' },
  ]);
  const { list: shapes, words: shapeWords } = choosers['rollout-shape'];
  expect(ruleRows(shapes, shapeWords).at(-1)?.when).toEqual([]);
});
