/** What a page says to search engines is what a reader finds on it. */
import { expect, test } from 'vitest';
import { type PageToDescribe, structuredData } from '../../src/shell/structured-data/page.ts';
import { isMadeOfQuestions, questionsIn } from '../../src/shell/structured-data/question.ts';
import { stepsIn } from '../../src/shell/structured-data/steps.ts';
import { copilot } from '../support/plans.ts';

const origin = 'https://playbooks.example.org';
const site = { name: 'Staircase', url: `${origin}/`, at: (path: string) => origin + path };
const page: PageToDescribe = {
  kind: 'playbook',
  title: 'Rollback triggers',
  description: 'When to switch an automation off.',
  url: `${origin}/playbooks/rollback/`,
  language: 'en',
  headings: [{ text: 'When you need it' }],
  body: 'Text.',
};

test('a page says who it is from, when it was reviewed, and where it stands', () => {
  const above = { title: 'All playbooks', url: `${origin}/playbooks/` };
  const reviewed = new Date('2026-11-23');
  expect(structuredData({ ...page, reviewed, above }, site)).toMatchObject({
    '@type': 'WebPage',
    url: page.url,
    name: 'Rollback triggers',
    lastReviewed: '2026-11-23',
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Staircase', item: `${origin}/` },
        { position: 2, name: 'All playbooks', item: `${origin}/playbooks/` },
        { position: 3, name: 'Rollback triggers', item: page.url },
      ],
    },
  });
});

test('home stands above all and below nothing', () => {
  expect(structuredData({ ...page, url: site.url }, site)).not.toHaveProperty('breadcrumb');
});

test.each([
  [['What is it?', 'Why now?', 'Who decides?'], true],
  [['Designing', 'What is it?', 'Why now?', 'Who decides?'], true],
  [['What is it?', 'Why now?'], false],
  [['What is it?', 'Why now?', 'Who decides?', 'Do', 'Look', 'Take'], false],
])('%j: made of questions is %s', (texts, expected) => {
  expect(isMadeOfQuestions(texts.map((text) => ({ text })))).toBe(expected);
});

test('an answer is the text below its question, up to the next heading', () => {
  const body = [
    'Before.',
    '### How *long*?',
    'Four weeks. See [cohort size](/playbooks/cohort-size/).',
    '- One\n- Two',
    '## A section',
    'Not an answer.',
    '### Who?',
    'You.',
  ].join('\n\n');
  expect(questionsIn(body)).toEqual([
    {
      '@type': 'Question',
      name: 'How long?',
      acceptedAnswer: { '@type': 'Answer', text: 'Four weeks. See cohort size.\nOne\nTwo' },
    },
    { '@type': 'Question', name: 'Who?', acceptedAnswer: { '@type': 'Answer', text: 'You.' } },
  ]);
});

test('a step is a heading with a checklist below it', () => {
  const body = `## Before you start

Read this.

## Step 1: write

Some words.

<Checklist id="one">

<Item id="a">The [problem](/x/) is described.</Item>
<Item id="b">It is dated.</Item>

</Checklist>
`;
  expect(stepsIn(body)).toEqual([
    {
      '@type': 'HowToSection',
      name: 'Step 1: write',
      itemListElement: [
        { '@type': 'HowToStep', text: 'The problem is described.' },
        { '@type': 'HowToStep', text: 'It is dated.' },
      ],
    },
  ]);
});

test('an example offers its plan as data', () => {
  expect(
    structuredData({ ...page, kind: 'example', plan: copilot }, site).mainEntity,
  ).toMatchObject({
    '@type': 'Dataset',
    description: expect.stringContaining(copilot.hypothesis ?? '-'),
    variableMeasured: expect.arrayContaining(['Average handle time']),
    distribution: [
      { contentUrl: `${origin}/plans/contact-center-copilot.json` },
      { contentUrl: `${origin}/plans/contact-center-copilot/analysis.json` },
    ],
  });
});
